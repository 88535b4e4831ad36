package vn.sohoi.operation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.key.FileKey;
import vn.sohoi.platform.key.SealedFile;

/** Seals the files of a copy as a whole and opens them again. What single values in the book are sealed with lies within. */
@Component
public final class CopySeal {
    private final Path directory;
    private final Supplier<Optional<FileKey>> found;

    private CopySeal(Path directory, Supplier<Optional<FileKey>> found) {
        this.directory = directory;
        this.found = found;
    }

    /** Made when the book is first opened: whoever keeps its keys from then on can open every copy. */
    @Autowired
    CopySeal(BookKeys keys) {
        this(keys.dataDirectory(), () -> Optional.of(keys.copies()));
        keys.copies();
    }

    /** For copies that are opened without a book, with the keys that lie in a directory of data. */
    public static CopySeal beside(Path dataDirectory) {
        return new CopySeal(dataDirectory, () -> BookKeys.copiesBeside(dataDirectory));
    }

    /** The same with the key of now, which is not asked for again: for many files at once. */
    CopySeal held() {
        var key = found.get();
        return new CopySeal(directory, () -> key);
    }

    /**
     * Seals what is written, up to the closing.
     *
     * @param part what of the copy it is; in the place of another it does not open
     */
    OutputStream seal(OutputStream file, String part) throws IOException {
        return SealedFile.write(file, found.get().orElseThrow(), part);
    }

    /**
     * What a sealed file holds.
     *
     * @throws Refused when the keys are not those that it was sealed with, when it was cut short, or when it is damaged at its
     *     beginning; damage farther on is an {@link IOException} of whoever reads there
     */
    SeekableByteChannel open(Path file, String part) throws IOException {
        try {
            return SealedFile.open(file, found.get(), part);
        } catch (SealedFile.Unopened unopened) {
            throw switch (unopened.why()) {
                case OTHER_KEYS -> new Refused("operation.other-keys", directory.resolve("keys"));
                case CUT_SHORT -> new Refused("operation.cut-short", file);
                case DAMAGED -> new Refused("operation.damaged", file);
            };
        }
    }
}
