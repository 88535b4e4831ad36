package vn.sohoi.platform.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Whole folders of a test. */
final class Folders {
    private Folders() {}

    /** A copy with all that is in it, its rights and links as they are; the folder that it is now. */
    static Path copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var one : (Iterable<Path>) all::iterator)
                Files.copy(
                        one,
                        to.resolve(from.relativize(one)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
        }
        return to;
    }
}
