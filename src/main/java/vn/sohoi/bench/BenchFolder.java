package vn.sohoi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import vn.sohoi.kernel.Refused;

/** The measurement's own directory. It is marked as such, and nothing without the mark is used or removed. */
record BenchFolder(Path path) {
    private static final String MARK = ".so-hoi-bench";

    /**
     * The folder {@code bench} beneath the operator's data directory.
     *
     * @throws Refused when something else lies there
     */
    static BenchFolder under(Path data) {
        var path = data.toAbsolutePath().resolve("bench");
        try {
            Files.createDirectories(path);
            if (Files.exists(path.resolve(MARK))) return new BenchFolder(path);
            try (var inside = Files.list(path)) {
                if (inside.findAny().isPresent()) throw new Refused("bench.foreign-directory", path);
            }
            Files.createFile(path.resolve(MARK));
            return new BenchFolder(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Removes it with everything in it, the mark last. */
    void remove() {
        if (!Files.exists(path.resolve(MARK))) return;
        try (var tree = Files.walk(path)) {
            var inside = tree.sorted(Comparator.reverseOrder())
                    .filter(one -> !one.equals(path) && !one.equals(path.resolve(MARK)))
                    .toList();
            for (var one : inside) Files.deleteIfExists(one);
            Files.deleteIfExists(path.resolve(MARK));
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
