package vn.sohoi.platform.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The first process of a server that lives, as the file in its data directory names it.
 *
 * @param port where it listens; 0 while it has not said so yet
 */
record Postmaster(ProcessHandle process, int port) {
    private static final int PORT_LINE = 3;

    static Optional<Postmaster> of(Path data) throws IOException {
        var lines = lines(data.resolve("postmaster.pid"));
        if (lines.isEmpty()) return Optional.empty();
        int port = lines.size() <= PORT_LINE
                ? 0
                : Integer.parseInt(lines.get(PORT_LINE).strip());
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> process.isAlive() && isPostgres(process))
                .map(process -> new Postmaster(process, port));
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException stopped) {
            return List.of();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(true);
    }
}
