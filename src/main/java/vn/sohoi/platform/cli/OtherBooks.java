package vn.sohoi.platform.cli;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.sohoi.platform.server.DatabaseAddress;
import vn.sohoi.platform.server.EmbeddedServer;

/** Opens books beside the operator's own, on embedded servers of their own: for measuring what must not touch it. */
public final class OtherBooks {
    private final Class<?> application;
    private final StartOptions options;
    private final Console console;

    OtherBooks(Class<?> application, StartOptions options, Console console) {
        this.application = application;
        this.options = options;
        this.console = console;
    }

    /** For programs that start without a command line, such as tests; books of child processes begin empty. */
    public static OtherBooks beside(Class<?> application, Path data, Console console) {
        var options = new StartOptions();
        options.data = data;
        options.demo = "none";
        return new OtherBooks(application, options, console);
    }

    /** Where the operator's own book lies. */
    public Path data() {
        return options.data;
    }

    /** The database of the operator's own book if it runs at this moment; nothing is started, joined or changed. */
    public Optional<DatabaseAddress> running() {
        var external = options.database;
        return (external == null
                        ? EmbeddedServer.runningOn(options.data)
                        : Optional.of(DatabaseAddress.parse(external)))
                .map(maintenance -> maintenance.database(BookStart.DATABASE));
    }

    /** Where the operator's own book is served, as {@code --listen} and {@code --port} say. */
    public URI pages() {
        return options.pages();
    }

    /** Every setting of the program with the value in force. */
    public List<Setting> settings() {
        return Setting.all(options, System.getenv(), console::both);
    }

    /** Where {@code --archive} says that the log is copied to; null for nowhere. */
    public @Nullable Path archive() {
        return options.archive;
    }

    /** What {@code --demo} said: how a book of a child process begins. */
    public String demo() {
        return options.demo;
    }

    /** Where the command speaks. */
    public Console console() {
        return console;
    }

    /** Opens the book of a directory, without a demo, and serves its pages here on a port that is free. */
    public ConfigurableApplicationContext open(Path directory) {
        var own = new StartOptions();
        own.data = directory;
        own.database = null;
        own.demo = "none";
        own.port = 0;
        return BookStart.forServing(application, own, console);
    }

    /** The command line of this same program in a process of its own, with the limits of this one. */
    public List<String> child(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.startsWith("-X") || flag.startsWith("--"))
                .forEach(command::add);
        var classes = System.getProperty("java.class.path");
        if (inOneJar()) command.addAll(List.of("-jar", classes));
        else command.addAll(List.of("-cp", classes, application.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean inOneJar() {
        var origin = SpringApplication.class.getProtectionDomain().getCodeSource();
        return origin != null && origin.getLocation().toString().contains("!");
    }
}
