package vn.sohoi.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** Reads whatever is laid into the folder of temporary files, while it lies there. */
final class TemporaryFiles implements AutoCloseable {
    private final Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    private final List<Path> found = new CopyOnWriteArrayList<>();
    private final WatchService watch;

    /** @param planted whether a text has something in it that may not lie there */
    TemporaryFiles(Predicate<String> planted) throws IOException {
        watch = folder.getFileSystem().newWatchService();
        folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        Thread.ofVirtual().start(() -> look(planted));
    }

    private void look(Predicate<String> planted) {
        try {
            while (true) {
                var key = watch.take();
                for (var event : key.pollEvents())
                    if (event.context() instanceof Path name && has(planted, folder.resolve(name))) found.add(name);
                key.reset();
            }
        } catch (InterruptedException | ClosedWatchServiceException over) {
            return;
        }
    }

    private static boolean has(Predicate<String> planted, Path file) {
        try {
            return Files.isRegularFile(file)
                    && planted.test(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException gone) {
            return false;
        }
    }

    /** The files in which something planted was seen. */
    List<Path> withPlantedWords() {
        return found;
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }
}
