package vn.sohoi.operation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import vn.sohoi.operation.BaseContents.Part;

/**
 * Copies the files of a server that is at work, as PostgreSQL 18's chapter 25.3.3 says: between the begin and the end of its
 * backup mode, and then the write-ahead log of that time, without which the files are of no moment.
 */
final class BaseCopy {
    /** Made anew at each start; what it holds is of no use elsewhere, and its folders are. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    /** Folders that a server wants to find, with or without files. */
    static final List<String> FOLDERS = List.of(
            "pg_wal/archive_status",
            "pg_wal/summaries",
            "pg_logical/snapshots",
            "pg_logical/mappings",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat",
            "pg_stat_tmp",
            "pg_subtrans",
            "pg_tblspc",
            "pg_twophase",
            "pg_commit_ts");

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map", "recovery.signal");

    private final Path from;
    private final Path to;
    private final CopySeal seal;
    private final List<Part> parts = new ArrayList<>();

    /**
     * @param from the server's folder, with its data and its secret
     * @param to a folder that is empty
     * @param seal of each file that is written there
     */
    BaseCopy(Path from, Path to, CopySeal seal) {
        this.from = from;
        this.to = to;
        this.seal = seal;
    }

    /** What was copied; the connection is the superuser's and stays open meanwhile. */
    List<Part> write(Connection connection) throws SQLException, IOException {
        // keeps the log of the meantime; gone with the connection
        text(connection, "select slot_name from pg_create_physical_replication_slot('so_hoi_copy', true, true)");
        var first = text(connection, "select pg_walfile_name(pg_backup_start('so-hoi', true))");
        copyFiles();
        var stop = "select labelfile, pg_walfile_name(lsn) from pg_backup_stop(false)";
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(stop)) {
            row.next();
            var label = row.getString(1).getBytes(StandardCharsets.UTF_8);
            copy(new ByteArrayInputStream(label), Path.of("data", "backup_label"));
            copyLog(first, row.getString(2));
        }
        copy(Path.of("superuser.pw"));
        return parts;
    }

    private void copyFiles() throws IOException {
        Files.walkFileTree(from.resolve("data"), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes seen) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                var name = folder.getFileName().toString();
                if (name.equals("pg_wal")) Files.createDirectories(to.resolve("data/pg_wal/archive_status"));
                return EMPTIED.contains(name) || name.startsWith("pgsql_tmp")
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes seen) throws IOException {
                var name = file.getFileName().toString();
                if (!LEFT_OUT.contains(name) && !name.startsWith("pgsql_tmp") && !name.equals("pg_internal.init"))
                    copyIfThere(from.relativize(file));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
                throw failure;
            }
        });
    }

    /** A table may be dropped while the copy is made: the log says so too. */
    private void copyIfThere(Path file) throws IOException {
        try {
            copy(file);
        } catch (NoSuchFileException dropped) {
            Files.deleteIfExists(to.resolve(file));
        }
    }

    private void copyLog(String first, String last) throws IOException {
        try (var log = Files.newDirectoryStream(from.resolve("data/pg_wal"), "[0-9A-F]*")) {
            for (var file : log) {
                var name = file.getFileName().toString();
                if (name.endsWith(".history") || name.length() == first.length() && isWithin(name, first, last))
                    copy(from.relativize(file));
            }
        }
    }

    private static boolean isWithin(String name, String first, String last) {
        return name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
    }

    private void copy(Path file) throws IOException {
        try (var in = Files.newInputStream(from.resolve(file))) {
            copy(in, file);
        }
    }

    private void copy(InputStream in, Path file) throws IOException {
        var sha = CopyFile.sha256();
        long size;
        var written = Files.newOutputStream(to.resolve(file), StandardOpenOption.CREATE_NEW);
        try (var out = new DigestOutputStream(seal.seal(written, file.toString()), sha)) {
            size = in.transferTo(out);
        }
        parts.add(new Part(file.toString(), size, HexFormat.of().formatHex(sha.digest())));
    }

    private static String text(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
