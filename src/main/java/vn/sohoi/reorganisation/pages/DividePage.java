package vn.sohoi.reorganisation.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;
import vn.sohoi.web.chart.PartMap;
import vn.sohoi.web.chart.SplitBar;

/**
 * One unit that ends: which of its branches goes where.
 *
 * @param others units that could be added to the columns; none when it can not be changed
 * @param bar the unit cut into what each new unit gets
 * @param map where the branches go
 * @param sums what is carried over, before and after
 * @param next the units beside it in the plan
 */
record DividePage(
        String title,
        PlanPage.Head head,
        String action,
        boolean open,
        List<Target> targets,
        Map<String, String> others,
        List<Row> rows,
        SplitBar bar,
        PartMap map,
        List<Sum> sums,
        Next next)
        implements Page {

    /**
     * A unit that branches may go to; one that takes land only takes no people.
     *
     * @param href the minutes of the hand-over; empty while nothing is handed over
     */
    record Target(String unit, String name, String href, boolean people, long branches, long count) {}

    /**
     * A branch.
     *
     * @param to the unit it goes to, or empty
     * @param counts people of the rest that goes with it and of its pieces, by unit
     */
    record Row(
            String branch,
            String name,
            String cut,
            Counted before,
            String to,
            Map<String, Long> counts,
            boolean pieces) {}

    /**
     * Before and after.
     *
     * @param href where what is after opens
     * @param kind how its word is marked: done or waiting
     * @param word whether it agrees, as it is read
     */
    record Sum(String textKey, Counted before, long after, String href, String kind, String word) {}

    /** How many units there are, which one this is, and the ones beside it. */
    record Next(int at, int all, String before, String after) {}

    /** Which key takes each column, from 1; a column that takes no people has none. */
    int key(Target target) {
        return target.people()
                ? 1
                        + (int) targets.stream()
                                .takeWhile(one -> !one.equals(target))
                                .filter(Target::people)
                                .count()
                : 0;
    }

    /** Choices for many branches at once. */
    Map<String, String> choices(String none) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", none);
        targets.stream().filter(Target::people).forEach(one -> choices.put(one.unit(), one.name()));
        return choices;
    }

    /** To which branches such a choice speaks: those still open, those that are marked, or all. */
    Map<String, String> many(String rest, String marked, String all) {
        var many = new LinkedHashMap<String, String>();
        many.put("rest", rest);
        many.put("marked", marked);
        many.put("all", all);
        return many;
    }

    /** Branches without a place. */
    long left() {
        return rows.stream().filter(row -> row.to().isEmpty()).count();
    }

    @Override
    public String tab() {
        return "units";
    }
}
