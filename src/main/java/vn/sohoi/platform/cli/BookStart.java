package vn.sohoi.platform.cli;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.server.DatabaseAddress;
import vn.sohoi.platform.server.EmbeddedServer;
import vn.sohoi.platform.server.Preparation;
import vn.sohoi.platform.server.Preparation.Prepared;
import vn.sohoi.platform.server.SchemaVersion;

/** Opens a book: server, roles, then the application around them, so that each trouble has its own sentence. */
final class BookStart {
    /** The name that the book's database has on its server. */
    static final String DATABASE = "sohoi";

    private BookStart() {}

    static ConfigurableApplicationContext forServing(Class<?> application, StartOptions options, Console console) {
        return open(application, options, console, WebApplicationType.SERVLET);
    }

    static ConfigurableApplicationContext forCommand(Class<?> application, StartOptions options, Console console) {
        return open(application, options, console, WebApplicationType.NONE);
    }

    private static ConfigurableApplicationContext open(
            Class<?> application, StartOptions options, Console console, WebApplicationType type) {
        var external = options.database;
        var server = external == null ? EmbeddedServer.on(options.data, options.archive) : null;
        boolean opened = false;
        // a program stopped while it opens must not leave its server behind; afterwards Spring closes both in order
        var stopped = new Thread(() -> close(server));
        Runtime.getRuntime().addShutdownHook(stopped);
        try {
            var keys = new BookKeys(options.data);
            var maintenance = server != null ? server.address() : DatabaseAddress.parse(requireNonNull(external));
            SchemaVersion.refuseNewer(maintenance.database(DATABASE));
            var prepared = Preparation.prepare(maintenance, DATABASE, keys.secret("app-role"));
            var context = new SpringApplicationBuilder(application)
                    .web(type)
                    .bannerMode(Banner.Mode.OFF)
                    .lazyInitialization(type == WebApplicationType.NONE)
                    .logStartupInfo(false)
                    .properties(settings(options, type))
                    .initializers((GenericApplicationContext fresh) -> register(fresh, server, keys, prepared, console))
                    .run();
            opened = true;
            return context;
        } finally {
            forget(stopped);
            if (!opened) close(server);
        }
    }

    private static void close(@Nullable EmbeddedServer server) {
        if (server != null) server.close();
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // the program ends already and the hook is at work
        }
    }

    private static Map<String, Object> settings(StartOptions options, WebApplicationType type) {
        var settings = new HashMap<String, Object>();
        settings.put("server.address", options.listen);
        settings.put("server.port", options.port);
        settings.put("sohoi.demo", options.demo);
        settings.put("sohoi.later", type == WebApplicationType.NONE ? "before" : "beside");
        settings.put("sohoi.data", options.data.toAbsolutePath().toString());
        var probe = options.probeAddress();
        if (probe != null) {
            settings.put("sohoi.probe.host", probe.getHostString());
            settings.put("sohoi.probe.port", probe.getPort());
        }
        return settings;
    }

    private static void register(
            GenericApplicationContext context,
            @Nullable EmbeddedServer server,
            BookKeys keys,
            Prepared prepared,
            Console console) {
        // never lazy: what nobody asked for is not closed either, and the server of a command would run on
        if (server != null)
            context.registerBean(EmbeddedServer.class, () -> server, definition -> definition.setLazyInit(false));
        context.registerBean(BookKeys.class, () -> keys);
        context.registerBean(Prepared.class, () -> prepared);
        context.registerBean(Console.class, () -> console);
    }
}
