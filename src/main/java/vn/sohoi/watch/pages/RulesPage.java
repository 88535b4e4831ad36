package vn.sohoi.watch.pages;

import java.util.List;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/** Everything that is watched, whose task its breaches are, and who said so. */
record RulesPage(List<Line> lines) implements Page {
    /** An invariant. */
    record Line(String name, String href, boolean watched, String owner, String basis) {}

    @Override
    public String title() {
        return Ink.t("watch.rules");
    }
}
