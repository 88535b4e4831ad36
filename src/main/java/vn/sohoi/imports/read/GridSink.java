package vn.sohoi.imports.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes a list piece by piece while it is read, so that nobody need hold it whole in the small process. */
interface GridSink {
    /** Most rows with something in them that a sheet may have. */
    int MOST_ROWS = 100_000;
    /** Columns further right are not read: no list of people reaches them. */
    int MOST_COLUMNS = 400;
    /** Longer texts are cut: no field of a list is so long. */
    int LONGEST_TEXT = 2_000;

    void start(Grid.Kind kind, String encoding, boolean from1904) throws IOException;

    void sheet(@Nullable String name, boolean hidden) throws IOException;

    /** A row with at least one cell. Rows come from top to bottom. */
    void row(GridRow row) throws IOException;

    void merged(GridSheet.Region region) throws IOException;

    void end() throws IOException;
}
