package vn.sohoi.imports.read;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.sohoi.kernel.Refused;

/** Main class of the small process: reads the one file that it is given and writes the grid to its output. */
public final class ReadingProcess {
    private ReadingProcess() {}

    /** @param arguments the file to read */
    public static void main(String[] arguments) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 65_536));
        // what libraries print must not mix with the grid
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            Reading.read(Path.of(arguments[0]), new Wire.Writer(out));
            out.flush();
        } catch (Refused refused) {
            Wire.writeRefusal(out, refused);
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            Runtime.getRuntime().halt(ListReader.OUT_OF_MEMORY);
        }
    }
}
