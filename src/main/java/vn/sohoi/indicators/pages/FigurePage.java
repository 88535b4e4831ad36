package vn.sohoi.indicators.pages;

import static vn.sohoi.web.Ink.difference;
import static vn.sohoi.web.Ink.t;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sohoi.indicators.How;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.web.Page;

/**
 * One figure opened: by sub-unit, and where it is from.
 *
 * @param name of the indicator
 * @param unit name of the unit
 * @param when its day or period in words
 * @param up the unit above, or null
 * @param choices the trees in which it can be seen
 * @param rows the same figure of the units directly beneath
 * @param sum the figure itself, opening its rows
 * @param facts where it is from
 * @param share whether it is a share or an average: that of a unit is no sum of those beneath
 * @param openRows how many rows lie beneath; 0 where there are none to open
 */
record FigurePage(
        String name,
        String unit,
        String when,
        @Nullable Link up,
        List<Choice> choices,
        List<Row> rows,
        Row sum,
        List<Fact> facts,
        long openRows,
        String openHref,
        boolean share,
        Question question,
        Form form)
        implements Page {

    /** Something to go to. */
    record Link(String word, String href) {}

    /** One tree in which the figure can be seen. */
    record Choice(String word, String more, String href, boolean current) {}

    /**
     * One unit.
     *
     * @param href where its figure opens, or an empty text
     * @param now the figure as the book knows it today, beside a past known-at, or null
     */
    record Row(
            String name,
            String code,
            String href,
            Shown figure,
            @Nullable Shown now) {
        /** How much the book has changed since: said while drawing. */
        String change() {
            var later = now == null ? null : now.value();
            var before = figure.value();
            if (later == null || before == null || figure.measure() == Measure.PERCENT) return "";
            return difference(later.subtract(before).longValue());
        }

        boolean hasStar() {
            return figure.isStar() || now != null && now.isStar();
        }

        boolean changed() {
            BigDecimal later = now == null ? null : now.value();
            return later != null && figure.value() != null && later.compareTo(figure.value()) != 0;
        }
    }

    /** One line of provenance: what, a mark or an empty text, a bold beginning, the rest, and what opens. */
    record Fact(String word, String mark, String lead, String text, List<Link> links) {
        static Fact of(String word, String text) {
            return new Fact(word, "", "", text, List.of());
        }
    }

    /**
     * What can be asked otherwise.
     *
     * @param period whether a period is asked, or a day
     * @param when the day or period as it is written
     * @param known the last day that the book knew, or an empty text
     * @param tree the day of the tree that is asked for, or an empty text for that of the time
     */
    record Form(boolean period, String when, String known, String tree) {}

    @Override
    public String title() {
        var value = sum.figure();
        var said = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        if (value.how() == How.WITHHELD) return t("indicators.title.few", said);
        if (value.value() == null) return t("indicators.title.none", said);
        return t(
                value.measure() == Measure.PERSON ? "indicators.title.people" : "indicators.title.other",
                value.word(),
                said);
    }

    /** Whether a star stands somewhere, which the page explains. */
    boolean hasStar() {
        return sum.hasStar() || rows.stream().anyMatch(Row::hasStar);
    }

    /** Whether the book of today stands beside what it knew then. */
    boolean compares() {
        return sum.now() != null;
    }

    @Override
    public boolean asExcel() {
        return !rows.isEmpty();
    }

    @Override
    public String tab() {
        return FigureTab.KEY;
    }
}
