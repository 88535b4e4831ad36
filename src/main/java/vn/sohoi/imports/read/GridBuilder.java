package vn.sohoi.imports.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the grid in memory. */
final class GridBuilder implements GridSink {
    private final List<GridSheet> sheets = new ArrayList<>();
    private Grid.Kind kind = Grid.Kind.CSV;
    private String encoding = "unicode";
    private boolean from1904;
    private @Nullable String name;
    private boolean hidden;
    private boolean open;
    private List<GridRow> rows = new ArrayList<>();
    private List<GridSheet.Region> merged = new ArrayList<>();

    @Override
    public void start(Grid.Kind kind, String encoding, boolean from1904) {
        this.kind = kind;
        this.encoding = encoding;
        this.from1904 = from1904;
    }

    @Override
    public void sheet(@Nullable String name, boolean hidden) {
        close();
        this.name = name;
        this.hidden = hidden;
        open = true;
    }

    @Override
    public void row(GridRow row) {
        rows.add(row);
    }

    @Override
    public void merged(GridSheet.Region region) {
        merged.add(region);
    }

    @Override
    public void end() {
        close();
    }

    Grid grid() {
        return new Grid(kind, encoding, from1904, List.copyOf(sheets));
    }

    private void close() {
        if (open) sheets.add(new GridSheet(name, hidden, rows, merged));
        rows = new ArrayList<>();
        merged = new ArrayList<>();
        open = false;
    }
}
