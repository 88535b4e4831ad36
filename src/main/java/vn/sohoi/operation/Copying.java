package vn.sohoi.operation;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.operation.Contents.Counter;
import vn.sohoi.operation.Contents.Table;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.server.Preparation.Prepared;

/**
 * Writes the whole book into a file while it is being used: every table as it was at one moment, sealed as a whole. The keys are not
 * in it.
 */
@Lazy
@Service
public class Copying {
    private final Prepared prepared;
    private final BookKeys keys;
    private final CopySeal seal;
    private final Audit audit;

    Copying(Prepared prepared, BookKeys keys, CopySeal seal, Audit audit) {
        this.prepared = prepared;
        this.keys = keys;
        this.seal = seal;
        this.audit = audit;
    }

    /**
     * Writes a copy; it appears whole or not at all.
     *
     * @throws Refused when there is such a file already, or the folder cannot be written to
     */
    public Contents write(Path file) {
        if (Files.exists(file)) throw new Refused("operation.file-exists", file);
        try {
            var folder = file.toAbsolutePath().getParent();
            var draft = Files.createTempFile(
                    folder,
                    "copy",
                    ".draft",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try {
                var contents = write(seal.seal(Files.newOutputStream(draft), CopyFile.WHOLE));
                audit.wrote(Actor.MACHINE, "operation.copy", "operation.copy", contents.madeAt());
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
                return contents;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | SQLException failure) {
            throw new Refused("operation.not-written", file, String.valueOf(failure.getMessage()));
        }
    }

    /**
     * Copies the files of the embedded server into a new folder, which appears whole or not at all. With the archived log
     * the book can be recovered from it to any later moment.
     *
     * @throws Refused when there is such a folder already, it cannot be written, or the server is the operator's own
     */
    public BaseContents writeFiles(Path folder) {
        if (Files.exists(folder)) throw new Refused("operation.file-exists", folder);
        var server = keys.dataDirectory().resolve("postgres");
        if (!Files.exists(server.resolve("superuser.pw"))) throw new Refused("operation.own-server");
        try {
            var draft = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "copy");
            try {
                var contents = BaseFolder.write(server, prepared.owner(), keys, seal, draft);
                audit.wrote(Actor.MACHINE, "operation.copy", "operation.copy", contents.endedAt());
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
                return contents;
            } finally {
                FileSystemUtils.deleteRecursively(draft);
            }
        } catch (IOException | SQLException failure) {
            throw new Refused("operation.not-written", folder, String.valueOf(failure.getMessage()));
        }
    }

    /** By which a folder of keys is known again: the public half of the pair that signs the log. */
    static String mark(BookKeys keys) {
        return Base64.getEncoder()
                .encodeToString(keys.signing("audit-log").getPublic().getEncoded());
    }

    private Contents write(OutputStream file) throws IOException, SQLException {
        try (var connection = BookTables.connect(prepared);
                var zip = new ZipOutputStream(file)) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            var tables = new ArrayList<Table>();
            for (var table : BookTables.inOrder(connection)) tables.add(part(connection, table, zip));
            var contents = new Contents(
                    BookTables.version(connection),
                    BookTables.now(connection),
                    mark(keys),
                    List.copyOf(tables),
                    counters(connection));
            zip.putNextEntry(new ZipEntry(CopyFile.CONTENTS));
            zip.write(CopyFile.JSON.writeValueAsBytes(contents));
            zip.closeEntry();
            return contents;
        }
    }

    private static Table part(Connection connection, BookTables.Named table, ZipOutputStream zip)
            throws IOException, SQLException {
        var sha = CopyFile.sha256();
        var described = new Table(table.name(), table.columns(), 0, "");
        zip.putNextEntry(new ZipEntry(described.part()));
        var out = new DigestOutputStream(open(zip), sha);
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy " + table.name() + " (" + table.columns() + ") to stdout", out);
        zip.closeEntry();
        return new Table(table.name(), table.columns(), rows, HexFormat.of().formatHex(sha.digest()));
    }

    /** A part that ends does not end the file. */
    private static OutputStream open(ZipOutputStream zip) {
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                zip.write(bytes, from, length);
            }

            @Override
            public void close() {
                try {
                    flush();
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
        };
    }

    private static List<Counter> counters(Connection connection) throws SQLException {
        var counters = new ArrayList<Counter>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select format('%I.%I', schemaname, sequencename), coalesce(last_value, 0) from pg_sequences
                         where schemaname not in ('flyway', 'public') order by 1""")) {
            while (rows.next()) counters.add(new Counter(rows.getString(1), rows.getLong(2)));
        }
        return counters;
    }
}
