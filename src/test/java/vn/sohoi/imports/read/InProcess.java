package vn.sohoi.imports.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a list without a process of its own, for tests of what follows. */
public final class InProcess {
    private InProcess() {}

    public static Grid read(Path file) throws IOException {
        var grid = new GridBuilder();
        Reading.read(Files.readAllBytes(file), grid);
        return grid.grid();
    }
}
