package vn.sohoi.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JacksonException;
import vn.sohoi.kernel.Refused;
import vn.sohoi.operation.BaseContents.Part;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.key.SealedFile;
import vn.sohoi.platform.server.DatabaseAddress;

/** A copy of the database's files: a folder with the list of its contents, each file sealed. It is checked without any book. */
public final class BaseFolder {
    private static final String FILES = "postgres";

    private final Path folder;
    private final CopySeal seal;
    private final boolean sealed;
    private final BaseContents contents;

    /** @throws Refused when it is no copy of a book's files, or its list does not open with the keys at hand or is damaged */
    public BaseFolder(Path folder, CopySeal seal) {
        this.folder = folder;
        var list = folder.resolve(CopyFile.CONTENTS);
        try {
            sealed = SealedFile.isSealed(list);
        } catch (IOException unread) {
            throw new Refused("operation.no-copy", folder);
        }
        this.seal = sealed ? seal.held() : seal;
        try (var in = opened(list, CopyFile.CONTENTS)) {
            contents = CopyFile.JSON.readValue(in, BaseContents.class);
        } catch (IOException | JacksonException unread) {
            throw new Refused(sealed ? "operation.damaged" : "operation.no-copy", folder);
        }
    }

    /** Whether only who has the keys can read it. */
    public boolean isSealed() {
        return sealed;
    }

    /** Copies the files of the server in a folder while it is at work; they have their list when all of them are there. */
    static BaseContents write(Path server, DatabaseAddress superuser, BookKeys keys, CopySeal seal, Path folder)
            throws SQLException, IOException {
        var files = Files.createDirectories(folder.resolve(FILES));
        try (var connection = BookTables.connect(superuser)) {
            var begunAt = BookTables.now(connection);
            var parts = new BaseCopy(server, files, seal.held()).write(connection);
            var contents = new BaseContents(
                    BookTables.version(connection),
                    Integer.toString(connection.getMetaData().getDatabaseMajorVersion()),
                    begunAt,
                    BookTables.now(connection),
                    Copying.mark(keys),
                    List.copyOf(parts));
            var list = Files.newOutputStream(folder.resolve(CopyFile.CONTENTS));
            try (var out = seal.seal(list, CopyFile.CONTENTS)) {
                out.write(CopyFile.JSON.writeValueAsBytes(contents));
            }
            return contents;
        }
    }

    public BaseContents contents() {
        return contents;
    }

    /** The files that are missing or are not those that were written; empty for a good copy. */
    public List<String> broken() {
        var broken = new ArrayList<String>();
        for (var part : contents.files())
            try {
                if (!isAsWritten(part)) broken.add(part.path());
            } catch (IOException | Refused unread) {
                broken.add(part.path());
            }
        return broken;
    }

    /** Lays the files into a new data directory. */
    void layInto(Path directory) throws IOException {
        var home = directory.resolve(FILES);
        var data = home.resolve("data");
        for (var folder : BaseCopy.FOLDERS) Files.createDirectories(data.resolve(folder));
        // PostgreSQL refuses data that others can read
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        for (var part : contents.files()) {
            var target = inside(home, part);
            Files.createDirectories(target.getParent());
            try (var in = opened(part)) {
                Files.copy(in, target);
            }
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private boolean isAsWritten(Part part) throws IOException {
        var sha = CopyFile.sha256();
        try (var in = new DigestInputStream(opened(part), sha)) {
            if (in.transferTo(OutputStream.nullOutputStream()) != part.size()) return false;
        }
        return HexFormat.of().formatHex(sha.digest()).equals(part.sha256());
    }

    private InputStream opened(Part part) throws IOException {
        return opened(inside(folder.resolve(FILES), part), part.path());
    }

    private InputStream opened(Path file, String part) throws IOException {
        return sealed ? Channels.newInputStream(seal.open(file, part)) : Files.newInputStream(file);
    }

    /** The list names files; none of them leads out of the folder. */
    private Path inside(Path files, Part part) {
        var file = files.resolve(part.path()).normalize();
        if (!file.startsWith(files)) throw new Refused("operation.broken", folder, part.path());
        return file;
    }
}
