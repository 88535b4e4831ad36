package vn.sohoi.imports.read;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.sohoi.kernel.Refused;

/**
 * Reads a list in a process of its own, at most 256 MB large: a file that eats memory or never ends costs the reader one
 * sentence and the book nothing.
 */
public final class ListReader {
    static final int OUT_OF_MEMORY = 3;
    private static final Duration SMALL_FILE = Duration.ofSeconds(20);
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    /** Of the heap, in megabytes. */
    private static final int HEAP = 120;

    private static final int MOST_FOR_THE_FILE = 40;
    static final List<String> LIMITS = List.of(
            "-Xmx" + HEAP + "m",
            "-Xms24m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=48m",
            "-XX:ReservedCodeCacheSize=24m",
            "-XX:MaxDirectMemorySize=8m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory");

    /** A reader for the classes that are running now, from a folder of classes or from the one jar. */
    public ListReader() {}

    /**
     * Reads a file, whatever it is. It goes to the small process through a pipe: on no disk does it lie unsealed.
     *
     * @throws Refused with a sentence for the person where it cannot be read
     */
    public Grid read(byte[] file) {
        try {
            var process = new ProcessBuilder(command(file.length))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return receive(process, file, limit(file.length));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Grid receive(Process process, byte[] file, Duration limit) throws IOException {
        var late = new AtomicBoolean();
        Thread.startVirtualThread(() -> stopAfter(process, limit, late));
        var grid = new GridBuilder();
        try (var in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 65_536))) {
            // it answers when it has the whole file, and takes nothing more
            try (var out = process.getOutputStream()) {
                Wire.writeFile(out, file);
            }
            new Wire.Reader(in).readInto(grid);
            return grid.grid();
        } catch (IOException brokenOff) {
            throw new Refused(late.get() ? "imports.took-too-long" : "imports.too-heavy");
        } finally {
            process.destroyForcibly();
        }
    }

    private static void stopAfter(Process process, Duration limit, AtomicBoolean late) {
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) return;
            late.set(true);
            process.destroyForcibly();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** 20 seconds, and one more for every 200 kB, two minutes at most. */
    private static Duration limit(int size) {
        var limit = SMALL_FILE.plusSeconds(size / 200_000);
        return limit.compareTo(Duration.ofMinutes(2)) > 0 ? Duration.ofMinutes(2) : limit;
    }

    private static List<String> command(int size) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIMITS);
        // the file itself is held beside what is read of it
        command.add("-Xmx%dm".formatted(HEAP + Math.min(size / 1_000_000, MOST_FOR_THE_FILE)));
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        if (ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") == null) {
            command.add(ReadingProcess.class.getName());
        } else {
            command.add("-Dloader.main=" + ReadingProcess.class.getName());
            command.add(LAUNCHER);
        }
        return command;
    }
}
