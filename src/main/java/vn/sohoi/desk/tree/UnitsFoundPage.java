package vn.sohoi.desk.tree;

import java.util.List;
import vn.sohoi.units.UnitKind;
import vn.sohoi.web.Page;

/** Units of any time that were found for the words. */
record UnitsFoundPage(String title, String words, List<Hit> hits) implements Page {

    /** One name of a unit: what it was then, under which unit, and on which days it was so called. */
    record Hit(Link unit, UnitKind kind, String parent, String span) {}

    @Override
    public String tab() {
        return "units";
    }
}
