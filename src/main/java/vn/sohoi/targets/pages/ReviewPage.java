package vn.sohoi.targets.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Page;

/**
 * A unit's own review: what the figures say, and its words.
 *
 * @param count 'n of m reached'
 * @param typed what stands in the form, or null where the reader only reads
 * @param said what was handed in, or null
 */
record ReviewPage(
        String title,
        String unit,
        long id,
        String href,
        String count,
        List<TargetLine> lines,
        @Nullable Typed typed,
        @Nullable Typed said,
        Map<String, String> errors)
        implements Page {

    /** The unit's words. */
    record Typed(String held, String causes, String proposals) {}

    @Override
    public boolean asExcel() {
        return true;
    }

    @Override
    public String tab() {
        return TargetTabs.KEY;
    }
}
