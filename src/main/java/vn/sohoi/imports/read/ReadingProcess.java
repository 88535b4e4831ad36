package vn.sohoi.imports.read;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.sohoi.kernel.Refused;

/** Main class of the small process: takes one file from its input, which lies on no disk, and writes the grid to its output. */
public final class ReadingProcess {
    private ReadingProcess() {}

    public static void main(String[] none) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 65_536));
        // what libraries print must not mix with the grid
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            var in = new DataInputStream(new FileInputStream(FileDescriptor.in));
            Reading.read(Wire.readFile(in), new Wire.Writer(out));
            out.flush();
        } catch (Refused refused) {
            Wire.writeRefusal(out, refused);
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            Runtime.getRuntime().halt(ListReader.OUT_OF_MEMORY);
        }
    }
}
