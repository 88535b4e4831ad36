package vn.sohoi.desk.tree;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.units.Relation;
import vn.sohoi.units.UnitKind;
import vn.sohoi.web.Page;

/**
 * One unit through time.
 *
 * @param title its name on the day
 * @param absence set when it is not of the day
 * @param stands how it stood, oldest first
 * @param from where it came from
 * @param to where it went
 * @param figures whether the reader may open its figures
 * @param branches whether she may open branches beneath it today
 * @param ends whether she may end it today, a branch
 */
record UnitPage(
        String title,
        long id,
        LocalDate on,
        @Nullable Absence absence,
        List<Stand> stands,
        List<Kin> from,
        List<Kin> to,
        boolean figures,
        boolean branches,
        boolean ends)
        implements Page {

    /** How it stood on the days of a span; chosen on the asked day. */
    record Stand(
            String span,
            String name,
            @Nullable String code,
            UnitKind kind,
            @Nullable Link parent,
            boolean chosen) {}

    /** A unit that it came from or went to; a share is null while nobody knows it. */
    record Kin(
            Link unit,
            LocalDate day,
            Relation relation,
            @Nullable BigDecimal people,
            @Nullable BigDecimal land,
            String basis) {}

    @Override
    public String tab() {
        return "units";
    }
}
