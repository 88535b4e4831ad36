package vn.sohoi.platform.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.sohoi.kernel.Refused;

/** Opens the book and serves its pages until it is stopped. */
@Command(name = "serve", description = "Mở sổ và phục vụ các trang / open the book and serve its pages")
final class Serve implements Callable<Integer> {
    /** No exit status: the program goes on. */
    static final int SERVING = -1;

    private final Class<?> application;
    private final StartOptions options;
    private final Console console;

    Serve(Class<?> application, StartOptions options, Console console) {
        this.application = application;
        this.options = options;
        this.console = console;
    }

    @Override
    public Integer call() {
        refuseUsedPort();
        var book = BookStart.forServing(application, options, console);
        giveBackMemory();
        console.say("platform.serving", options.pages());
        book.getBeansOfType(ServingNotice.class).values().forEach(notice -> notice.say(console));
        return SERVING;
    }

    /** Opening and filling need several times the memory that serving does; the collector gives back what it finds free. */
    private static void giveBackMemory() {
        System.gc();
    }

    /** Asked before the database starts, so that a used port costs a second and not ten. */
    private void refuseUsedPort() {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(options.listen, options.port));
        } catch (IOException taken) {
            throw new Refused("platform.port-in-use", options.listen, Integer.toString(options.port));
        }
    }
}
