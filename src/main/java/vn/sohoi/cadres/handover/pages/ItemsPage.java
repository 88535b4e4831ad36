package vn.sohoi.cadres.handover.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/**
 * What is handed over at each level.
 *
 * @param writes whether the reader enters items
 */
record ItemsPage(List<Group> groups, boolean writes, Map<String, String> levels, Form form, Map<String, String> errors)
        implements Page {

    /** A level. */
    record Group(String level, List<Row> rows) {}

    /** One item. */
    record Row(String name, String end) {}

    /** An item as it was typed. */
    record Form(
            @Nullable String level,
            @Nullable String name,
            @Nullable String nameEn,
            @Nullable String from) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.handover.items");
    }

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }
}
