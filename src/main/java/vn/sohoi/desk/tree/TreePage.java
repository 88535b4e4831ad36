package vn.sohoi.desk.tree;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.units.UnitKind;
import vn.sohoi.web.Page;

/**
 * One unit of the tree on a day, with what stands directly beneath.
 *
 * @param id the unit's identity, or null when there is no tree on the day
 * @param absence set when the unit is not of the day
 * @param path from the top down to the unit above
 */
record TreePage(
        String title,
        @Nullable Long id,
        LocalDate on,
        @Nullable Absence absence,
        List<Link> path,
        List<Beneath> beneath)
        implements Page {

    /** One unit directly beneath; all is how many stand beneath it in turn, since the first day of its existence. */
    record Beneath(
            Link unit,
            @Nullable String code,
            UnitKind kind,
            int all,
            @Nullable LocalDate since) {}

    @Override
    public String tab() {
        return "units";
    }
}
