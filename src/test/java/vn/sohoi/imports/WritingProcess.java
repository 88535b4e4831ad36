package vn.sohoi.imports;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;
import vn.sohoi.App;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.server.DatabaseAddress;
import vn.sohoi.platform.server.Preparation.Prepared;
import vn.sohoi.platform.text.Texts;

/** The program in a process of its own on a test's book: writes one list, and says when it begins, so that it can be killed. */
final class WritingProcess {
    static final String BEGINS = "writing begins";
    static final String ENDS = "writing ends";

    private WritingProcess() {}

    /** Keys of the book, then the list; the addresses stand in the environment, where no other user reads them. */
    public static void main(String[] arguments) {
        var keys = new BookKeys(Path.of(arguments[0]));
        var told = System.out;
        var book = new SpringApplicationBuilder(App.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .properties(Map.of("sohoi.demo", "none", "spring.main.banner-mode", "off"))
                .initializers((GenericApplicationContext fresh) -> {
                    fresh.registerBean(BookKeys.class, () -> keys);
                    fresh.registerBean(Prepared.class, () -> new Prepared(address("OWNER"), address("APP")));
                    fresh.registerBean(Console.class, () -> new Console(silent(), silent(), Texts.ofAllFeatures()));
                })
                .run();
        var imports = book.getBean(Imports.class);
        var list = new BatchId(UUID.fromString(arguments[1]));
        imports.preview(list, Actor.MACHINE);
        told.println(BEGINS);
        imports.write(list, Actor.MACHINE);
        told.println(ENDS);
        book.close();
    }

    static void tell(Map<String, String> environment, String who, DatabaseAddress address) {
        environment.put(who + "_URL", address.url() + "?ApplicationName=killed");
        environment.put(who + "_USER", address.user());
        environment.put(who + "_PASSWORD", address.password());
    }

    private static DatabaseAddress address(String who) {
        return new DatabaseAddress(told(who + "_URL"), told(who + "_USER"), told(who + "_PASSWORD"));
    }

    private static String told(String name) {
        return Objects.requireNonNull(System.getenv(name), name);
    }

    private static PrintStream silent() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
