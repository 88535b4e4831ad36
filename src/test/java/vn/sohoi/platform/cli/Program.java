package vn.sohoi.platform.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.sohoi.App;

/** The real program in a process of its own, as {@code ./so-hoi} starts it. */
public final class Program {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private final Process process;
    private final Path out;
    private final Path err;

    /** What a command left behind. */
    public record Ended(int status, String out, String err) {}

    private Program(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    public static Program start(Path logs, String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                App.class.getName()));
        command.addAll(List.of(words));
        var out = Files.createTempFile(logs, "out", ".txt");
        var err = Files.createTempFile(logs, "err", ".txt");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("SOHOI_DATABASE");
        return new Program(builder.start(), out, err);
    }

    public static Ended run(Path logs, String... words) throws IOException, InterruptedException {
        return start(logs, words).ended();
    }

    public Ended ended() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running: " + said() + Files.readString(err));
        }
        return new Ended(process.exitValue(), said(), Files.readString(err, StandardCharsets.UTF_8));
    }

    /** Waits until the program has said this. */
    public void says(String words) throws IOException, InterruptedException {
        says(words, PATIENCE);
    }

    /** The same with more or less patience. */
    public void says(String words, Duration patience) throws IOException, InterruptedException {
        for (long until = System.nanoTime() + patience.toNanos(); System.nanoTime() < until; Thread.sleep(100)) {
            if (said().contains(words)) return;
            if (!process.isAlive()) break;
        }
        throw new IllegalStateException("never said " + words + ": " + said() + Files.readString(err));
    }

    /** Ctrl+C. */
    public void stop() {
        process.destroy();
    }

    /** No time to end anything. */
    public void kill() {
        process.destroyForcibly();
    }

    private String said() throws IOException {
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
