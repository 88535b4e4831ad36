package vn.sohoi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** Watches the Java processes that this one starts and keeps the largest resident size that the kernel tells of one. */
final class ChildMemory implements AutoCloseable {
    private static final int MILLIS = 5;

    private final AtomicLong peak = new AtomicLong();
    private final Thread watch = Thread.ofPlatform().daemon().start(this::watch);

    /** Megabytes. */
    double peak() {
        return peak.get() / 1024.0;
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                ProcessHandle.current().children().filter(ChildMemory::isJava).forEach(this::look);
                Thread.sleep(MILLIS);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isJava(ProcessHandle child) {
        return child.info().command().map(command -> command.endsWith("java")).orElse(false);
    }

    private void look(ProcessHandle child) {
        peak.accumulateAndGet(kilobytes(child.pid(), "VmHWM:"), Math::max);
    }

    /** A size that the kernel tells of a process; 0 when it has ended or the system has no such files. */
    static long kilobytes(long process, String field) {
        return number(Path.of("/proc", Long.toString(process), "status"), field);
    }

    /** Its share of memory, shared pages divided among those who share them; its resident size where that is not told. */
    static long share(long process) {
        long share = number(Path.of("/proc", Long.toString(process), "smaps_rollup"), "Pss:");
        return share > 0 ? share : kilobytes(process, "VmRSS:");
    }

    private static long number(Path file, String field) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException ended) {
            return 0;
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
