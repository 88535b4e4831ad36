package vn.sohoi.imports.read;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.Refused;

/** How a file travels to the small process and its grid back to the book: plain bytes, nothing that could carry a class. */
final class Wire {
    private static final int START = 1;
    private static final int SHEET = 2;
    private static final int ROW = 3;
    private static final int MERGED = 4;
    private static final int LOOK = 5;
    private static final int END = 6;
    private static final int REFUSED = 7;

    private Wire() {}

    /** Sends the file that is to be read. */
    static void writeFile(OutputStream to, byte[] file) throws IOException {
        var out = new DataOutputStream(to);
        out.writeInt(file.length);
        out.write(file);
        out.flush();
    }

    /** The file that was sent, held once. */
    static byte[] readFile(DataInputStream in) throws IOException {
        var file = new byte[in.readInt()];
        in.readFully(file);
        return file;
    }

    /** Writes a refusal in place of what would follow. */
    static void writeRefusal(DataOutputStream out, Refused refused) throws IOException {
        out.writeByte(REFUSED);
        write(out, refused.key());
        out.writeInt(refused.arguments().size());
        for (var argument : refused.arguments()) write(out, argument.toString());
        out.flush();
    }

    /** The sending end. */
    record Writer(DataOutputStream out, Map<Cell.Look, Integer> looks) implements GridSink {
        Writer(DataOutputStream out) {
            this(out, new HashMap<>());
        }

        @Override
        public void start(Grid.Kind kind, String encoding, boolean from1904) throws IOException {
            out.writeByte(START);
            out.writeByte(kind.ordinal());
            write(out, encoding);
            out.writeBoolean(from1904);
        }

        @Override
        public void sheet(@Nullable String name, boolean hidden) throws IOException {
            out.writeByte(SHEET);
            out.writeBoolean(name != null);
            if (name != null) write(out, name);
            out.writeBoolean(hidden);
        }

        @Override
        public void row(GridRow row) throws IOException {
            for (var cell : row.cells()) announce(cell.look());
            out.writeByte(ROW);
            out.writeInt(row.number());
            out.writeBoolean(row.hidden());
            out.writeShort(row.cells().size());
            for (var cell : row.cells()) cell(cell);
        }

        @Override
        public void merged(GridSheet.Region region) throws IOException {
            out.writeByte(MERGED);
            out.writeInt(region.firstRow());
            out.writeInt(region.lastRow());
            out.writeInt(region.firstColumn());
            out.writeInt(region.lastColumn());
        }

        @Override
        public void end() throws IOException {
            out.writeByte(END);
            out.flush();
        }

        private void announce(Cell.Look look) throws IOException {
            if (looks.containsKey(look)) return;
            looks.put(look, looks.size());
            out.writeByte(LOOK);
            write(out, look.font());
            out.writeBoolean(look.struck());
            write(out, look.fill());
        }

        private void cell(Cell cell) throws IOException {
            out.writeShort(cell.column());
            write(out, cell.text());
            var number = cell.number();
            out.writeBoolean(number != null);
            if (number != null) out.writeDouble(number);
            var date = cell.date();
            write(out, date == null ? "" : date.toString());
            out.writeBoolean(cell.formula());
            out.writeInt(looks.getOrDefault(cell.look(), 0));
        }
    }

    /** The receiving end; gives everything on to {@code sink}. */
    record Reader(DataInputStream in, List<Cell.Look> looks) {
        Reader(DataInputStream in) {
            this(in, new ArrayList<>());
        }

        /**
         * @throws Refused as the small process did
         * @throws IOException when the stream breaks off
         */
        void readInto(GridSink sink) throws IOException {
            while (true) {
                switch (in.readByte()) {
                    case START -> sink.start(Grid.Kind.values()[in.readByte()], text(), in.readBoolean());
                    case SHEET -> sink.sheet(in.readBoolean() ? text() : null, in.readBoolean());
                    case LOOK -> looks.add(new Cell.Look(text(), in.readBoolean(), text()));
                    case ROW -> sink.row(row());
                    case MERGED ->
                        sink.merged(new GridSheet.Region(in.readInt(), in.readInt(), in.readInt(), in.readInt()));
                    case END -> {
                        sink.end();
                        return;
                    }
                    case REFUSED -> throw refusal();
                    default -> throw new IOException("Unknown mark");
                }
            }
        }

        private GridRow row() throws IOException {
            int number = in.readInt();
            boolean hidden = in.readBoolean();
            int count = in.readShort();
            var cells = new ArrayList<Cell>(count);
            for (int i = 0; i < count; i++) cells.add(cell());
            return new GridRow(number, hidden, cells);
        }

        private Cell cell() throws IOException {
            int column = in.readShort();
            var text = text();
            Double number = in.readBoolean() ? in.readDouble() : null;
            var date = text();
            return new Cell(
                    column,
                    text,
                    number,
                    date.isEmpty() ? null : PartialDate.parse(date),
                    in.readBoolean(),
                    looks.get(in.readInt()));
        }

        private Refused refusal() throws IOException {
            var key = text();
            var arguments = new Object[in.readInt()];
            for (int i = 0; i < arguments.length; i++) arguments[i] = text();
            return new Refused(key, arguments);
        }

        private String text() throws IOException {
            return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
