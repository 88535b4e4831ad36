package vn.sohoi.platform.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.util.ClassUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;

/** The way in: one program, a command for each thing an operator does; without a command it serves pages. */
public final class CommandLineStart implements CommandLine.IFactory {
    private final Class<?> application;
    private final StartOptions options;
    private final Console console;
    private @Nullable ConfigurableApplicationContext book;

    private CommandLineStart(Class<?> application, StartOptions options, Console console) {
        this.application = application;
        this.options = options;
        this.console = console;
    }

    /** Runs one command and ends the program with 0 (done), 1 (refused) or 2 (not understood); serving does not end. */
    public static void run(Class<?> application, String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var texts = Texts.ofAllFeatures();
        var console = new Console(out, err, texts);
        var options = new StartOptions();
        var lenient = new CommandLine(options).setUnmatchedArgumentsAllowed(true);
        int status;
        try {
            lenient.parseArgs(arguments);
            status = new CommandLineStart(application, options, console).execute(arguments, out, err, texts);
        } catch (ParameterException mistake) {
            err.println(texts.both("platform.command-not-understood", String.valueOf(mistake.getMessage())));
            status = 2;
        }
        if (status != Serve.SERVING) System.exit(status);
    }

    private int execute(String[] arguments, PrintStream out, PrintStream err, Texts texts) {
        var line = new CommandLine(new Root(), this);
        line.addSubcommand(new Serve(application, options, console));
        // making a command opens the book, and serving opens it itself
        if (!serves(arguments)) commandsOfFeatures(line);
        line.setOut(new java.io.PrintWriter(out, true)).setErr(new java.io.PrintWriter(err, true));
        line.setParameterExceptionHandler((mistake, args) -> {
            err.println(texts.both("platform.command-not-understood", String.valueOf(mistake.getMessage())));
            return 2;
        });
        line.setExecutionExceptionHandler((failure, command, parsed) -> answerTo(failure, err, texts));
        try {
            return line.execute(arguments.length == 0 ? new String[] {"serve"} : arguments);
        } catch (Refused refused) {
            err.println(texts.both(refused));
            return 1;
        } finally {
            if (book != null) book.close();
        }
    }

    private static boolean serves(String[] arguments) {
        return arguments.length == 0 || List.of(arguments).contains("serve");
    }

    private static int answerTo(Exception failure, PrintStream err, Texts texts) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                err.println(texts.both(refused));
                return refused instanceof Ambiguous ? 2 : 1;
            }
            if (cause instanceof PortInUseException taken) {
                err.println(texts.both("platform.port-in-use", "localhost", Integer.toString(taken.getPort())));
                return 1;
            }
            if (cause instanceof NotFound) {
                err.println(texts.both("platform.not-found"));
                return 1;
            }
        }
        err.println(texts.both("platform.broken", failure.toString()));
        failure.printStackTrace(err);
        return 1;
    }

    private static void commandsOfFeatures(CommandLine line) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(BookCommand.class));
        scanner.findCandidateComponents("vn.sohoi").stream()
                .map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), CommandLineStart.class.getClassLoader()))
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .forEach(line::addSubcommand);
    }

    /** Commands of features are made by Spring, which opens the book at that moment and not before. */
    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (!BookCommand.class.isAssignableFrom(type))
            return CommandLine.defaultFactory().create(type);
        // help describes a command and never runs it: no book is needed
        if (options.help) return new SpringObjenesis().newInstance(type, true);
        if (book == null) book = BookStart.forCommand(application, options, console);
        try {
            return book.getBean(type);
        } catch (NoSuchBeanDefinitionException notABean) {
            return book.getAutowireCapableBeanFactory().createBean(type);
        }
    }

    /** The program itself. */
    @Command(
            name = "so-hoi",
            synopsisSubcommandLabel = "COMMAND",
            description = {"Sổ Hội: mỗi con số mở ra một con người.", "Every figure opens to the people behind it.", ""
            })
    static final class Root implements Runnable {
        @Mixin
        StartOptions options = new StartOptions();

        @CommandLine.Spec
        CommandLine.Model.@Nullable CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "serve, --help …");
        }
    }
}
