package vn.sohoi.imports.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sohoi.kernel.Refused;

/** The folder into which lists come back with their results. Nothing that lies there already is written over. */
record ReturnFolder(Path path) {

    /** @throws Refused when the folder cannot be made or written: asked before anything else is done */
    void ready() {
        try {
            Files.createDirectories(path);
        } catch (IOException unwritable) {
            throw new Refused("imports.no-return-folder", path);
        }
        if (!Files.isWritable(path)) throw new Refused("imports.no-return-folder", path);
    }

    /** Keeps a list under its own name, or with a number behind it where that name is taken. */
    Path keep(String name, byte[] list) {
        int dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        var kind = dot > 0 ? name.substring(dot) : "";
        var place = path.resolve(name);
        for (int i = 2; Files.exists(place); i++) place = path.resolve(stem + " (" + i + ")" + kind);
        try {
            return Files.write(place, list);
        } catch (IOException unwritable) {
            throw new Refused("imports.no-return-folder", path);
        }
    }
}
