package vn.sohoi.emulation.pages;

import java.util.List;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/** The schemes that hold for a unit, and those that it writes. */
record SchemesPage(List<Line> lines, boolean mayWrite) implements Page {
    /** A version of a scheme. */
    record Line(String name, String href, String owner, String level, String span, boolean issued) {}

    @Override
    public String title() {
        return Ink.t("emulation.schemes");
    }

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }
}
