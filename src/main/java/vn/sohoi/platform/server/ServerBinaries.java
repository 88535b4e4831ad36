package vn.sohoi.platform.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import vn.sohoi.kernel.Refused;

/** The programs of PostgreSQL, unpacked once from the jar into a folder of their version. */
final class ServerBinaries {
    /** The one major version that the book's schema is written for. */
    static final String MAJOR = "18";

    private static final String VERSION = "18.6.0";
    private final Path folder;

    private ServerBinaries(Path folder) {
        this.folder = folder;
    }

    static ServerBinaries unpackedIn(Path home) throws IOException {
        var folder = home.resolve("bin-" + VERSION);
        if (!Files.exists(folder.resolve(".complete"))) unpack(folder);
        return new ServerBinaries(folder);
    }

    /** Runs one of the programs to its end. */
    void run(int seconds, String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        // PostgreSQL refuses to run as root; inside its own user namespace it does not see that it is
        if ("root".equals(System.getProperty("user.name"))) command.addAll(List.of("unshare", "-U"));
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        var log = Files.createTempFile("postgres", ".log");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(program + " took over " + seconds + " s");
            }
            if (process.exitValue() != 0)
                throw new IOException(program + ": " + Files.readString(log).strip());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            Files.deleteIfExists(log);
        }
    }

    private static void unpack(Path folder) throws IOException {
        var archive = archiveName();
        InputStream packed = ServerBinaries.class.getResourceAsStream(archive);
        if (packed == null) throw new Refused("platform.server-no-binaries", System.getProperty("os.arch"));
        try (packed;
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(tar, entry, folder);
            }
        }
        Files.writeString(folder.resolve(".complete"), VERSION);
    }

    private static String archiveName() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        if (!system.contains("linux")) throw new Refused("platform.server-no-binaries", system + " " + machine);
        return machine.equals("aarch64") || machine.equals("arm64")
                ? "/postgres-linux-arm_64.txz"
                : "/postgres-linux-x86_64.txz";
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) throw new IOException("entry outside the folder: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0)
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
