package vn.sohoi.platform.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
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
        var words = arguments.length == 0 ? new String[] {"serve"} : arguments;
        var options = new StartOptions();
        int status;
        try {
            var start = new CommandLineStart(application, options, new Console(out, err, texts));
            status = start.execute(Understood.of(words, start.blankLine()), words, out, err, texts);
        } catch (ParameterException mistake) {
            err.println(texts.both(Misread.sentence(mistake)));
            status = mistake.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
        }
        if (status != Serve.SERVING) System.exit(status);
    }

    /** Every command without what it works with: enough to understand the words, and to describe it. */
    private CommandLine blankLine() {
        var line = new CommandLine(new Root(options), new BlankCommands());
        line.addSubcommand(new Serve(application, options, console));
        featureCommands().forEach(line::addSubcommand);
        return line;
    }

    private int execute(Understood understood, String[] words, PrintStream out, PrintStream err, Texts texts) {
        if (understood.help() != null) {
            understood.help().usage(out);
            return 0;
        }
        try {
            var line = new CommandLine(new Root(options), this);
            // serving opens the book itself; for another command it must stand open before picocli asks for the command
            if (understood.serves()) line.addSubcommand(new Serve(application, options, console));
            else {
                var called = featureCommands().filter(understood::calls).toList();
                if (called.stream().noneMatch(ApartCommand.class::isAssignableFrom))
                    book = BookStart.forCommand(application, options, console);
                called.forEach(line::addSubcommand);
            }
            line.setOut(new java.io.PrintWriter(out, true)).setErr(new java.io.PrintWriter(err, true));
            line.setParameterExceptionHandler((mistake, args) -> {
                err.println(texts.both(Misread.sentence(mistake)));
                return mistake.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
            });
            line.setExecutionExceptionHandler((failure, command, parsed) ->
                    ofItsOwn(command.getCommandSpec().exitCodeOnExecutionException(), answerTo(failure, err, texts)));
            return line.execute(words);
        } catch (RuntimeException failure) {
            return ofItsOwn(understood.statusOfFailure(), answerTo(failure, err, texts));
        } finally {
            if (book != null) book.close();
        }
    }

    /** A command whose 1 and 2 say something of the book has a status of its own for not having been able to look. */
    private static int ofItsOwn(int wanted, int usual) {
        return wanted == CommandLine.ExitCode.SOFTWARE ? usual : wanted;
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

    private static Stream<Class<?>> featureCommands() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(BookCommand.class));
        return scanner.findCandidateComponents("vn.sohoi").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), CommandLineStart.class.getClassLoader()))
                .sorted(Comparator.comparing(Class::getName));
    }

    /** Commands of features are made by Spring, from the open book; those that work apart from it open their own. */
    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (!BookCommand.class.isAssignableFrom(type))
            return CommandLine.defaultFactory().create(type);
        if (ApartCommand.class.isAssignableFrom(type))
            return BeanUtils.instantiateClass(
                    type.getDeclaredConstructor(OtherBooks.class), new OtherBooks(application, options, console));
        var opened = Objects.requireNonNull(book);
        try {
            return opened.getBean(type);
        } catch (NoSuchBeanDefinitionException notABean) {
            return opened.getAutowireCapableBeanFactory().createBean(type);
        }
    }

    /** Commands that can be described and never run. */
    private static final class BlankCommands implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return BookCommand.class.isAssignableFrom(type)
                    ? new SpringObjenesis().newInstance(type, true)
                    : CommandLine.defaultFactory().create(type);
        }
    }

    /** The program itself. */
    @Command(
            name = "so-hoi",
            synopsisSubcommandLabel = "COMMAND",
            description = {"Sổ Hội: mỗi con số mở ra một con người.", "Every figure opens to the people behind it.", ""
            })
    static final class Root {
        @Mixin
        final StartOptions options;

        Root(StartOptions options) {
            this.options = options;
        }
    }
}
