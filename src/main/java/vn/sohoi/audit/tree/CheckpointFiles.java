package vn.sohoi.audit.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The checkpoints of one log beside the database, a file each: to be copied to places that its administrator doesn't reach. */
public final class CheckpointFiles {
    private static final String END = ".note";
    private final Path folder;

    public CheckpointFiles(Path folder) {
        this.folder = folder;
    }

    /** The notes by the number in their names; none where the folder is missing. */
    public Map<Long, String> all() {
        var notes = new TreeMap<Long, String>();
        if (!Files.isDirectory(folder)) return notes;
        try (var files = Files.newDirectoryStream(folder, "*" + END)) {
            for (var file : files) notes.put(number(file), Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return notes;
    }

    /** The highest number, 0 where there is none. */
    long last() {
        long last = 0;
        if (!Files.isDirectory(folder)) return last;
        try (var files = Files.newDirectoryStream(folder, "*" + END)) {
            for (var file : files) last = Math.max(last, number(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return last;
    }

    /** Appears whole or not at all. */
    void keep(long number, String note) {
        try {
            Files.createDirectories(folder);
            var draft = Files.createTempFile(folder, "draft", "");
            Files.writeString(draft, note);
            Files.move(
                    draft,
                    folder.resolve(String.format(Locale.ROOT, "%012d%s", number, END)),
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long number(Path file) {
        var name = file.getFileName().toString();
        try {
            return Long.parseLong(name.substring(0, name.length() - END.length()));
        } catch (NumberFormatException stranger) {
            return 0;
        }
    }
}
