package vn.sohoi.imports.read;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.Refused;

/**
 * Reads many files in one small process with the limits of the real one, so that a test of many files doesn't wait for as many
 * starts. A file that kills the process costs one more start, as in life.
 */
public final class ReusedReader implements AutoCloseable {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private @Nullable Process process;
    private @Nullable DataInputStream in;
    private int peak;

    /** The small process: file after file from its input. */
    public static void main(String[] none) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 65_536));
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        var in = new DataInputStream(System.in);
        while (true) {
            try {
                Reading.read(Wire.readFile(in), new Wire.Writer(out));
                out.flush();
            } catch (EOFException nothingMore) {
                return;
            } catch (Refused refused) {
                Wire.writeRefusal(out, refused);
            } catch (OutOfMemoryError | StackOverflowError tooMuch) {
                Runtime.getRuntime().halt(ListReader.OUT_OF_MEMORY);
            }
        }
    }

    /** As {@link ListReader#read}. */
    public Grid read(byte[] file) {
        var grid = new GridBuilder();
        try {
            var there = there();
            forgetPeak(there);
            Wire.writeFile(there.getOutputStream(), file);
            new Wire.Reader(java.util.Objects.requireNonNull(in)).readInto(grid);
            return grid.grid();
        } catch (IOException brokenOff) {
            close();
            throw new Refused("imports.too-heavy");
        } finally {
            measurePeak();
        }
    }

    /** The largest that the process was during the last file, in megabytes; 0 where it died or the system doesn't tell. */
    public int peakMegabytes() {
        return peak;
    }

    private Process there() throws IOException {
        if (process != null && process.isAlive()) return process;
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ListReader.LIMITS);
        command.addAll(java.util.List.of("-cp", System.getProperty("java.class.path"), ReusedReader.class.getName()));
        var fresh = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process = fresh;
        in = new DataInputStream(new BufferedInputStream(fresh.getInputStream(), 65_536));
        return fresh;
    }

    /** Linux measures the largest size anew after a 5 is written here. */
    private static void forgetPeak(Process there) throws IOException {
        var measure = Path.of("/proc", String.valueOf(there.pid()), "clear_refs");
        if (Files.isWritable(measure)) Files.writeString(measure, "5");
    }

    private void measurePeak() {
        peak = 0;
        if (process == null) return;
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.isReadable(status)) return;
        try {
            var found = PEAK.matcher(Files.readString(status));
            if (found.find()) peak = Integer.parseInt(found.group(1)) / 1024;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        if (process != null) process.destroyForcibly();
        process = null;
    }
}
