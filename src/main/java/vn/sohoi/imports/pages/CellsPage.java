package vn.sohoi.imports.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.clean.Repair;
import vn.sohoi.web.Page;
import vn.sohoi.web.Stretch;

/** Every repair of one kind, each with a tick. */
record CellsPage(
        String title,
        String href,
        Repair.Kind kind,
        List<Cell> cells,
        @Nullable Stretch stretch) implements Page {

    /** A repaired cell; {@code key} names it, {@code kept} says that the repair holds. */
    record Cell(String key, String where, String before, String after, boolean kept) {}

    @Override
    public String tab() {
        return "import";
    }
}
