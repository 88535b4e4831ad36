package vn.sohoi.indicators.pages;

import java.time.LocalDate;
import java.util.List;
import vn.sohoi.web.Page;

/**
 * All indicators of the book for one unit and day.
 *
 * @param unit its name
 * @param id its identity
 * @param groups of one kind each
 */
record FigureListPage(String title, String unit, long id, LocalDate on, List<Group> groups) implements Page {

    /** Indicators of one kind. */
    record Group(String name, List<Line> lines) {}

    /** One indicator and its figure. */
    record Line(String name, String measure, Shown figure) {}

    /** Whether a star stands somewhere, which the page explains. */
    boolean hasStar() {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .anyMatch(line -> line.figure().isStar());
    }

    @Override
    public boolean asExcel() {
        return true;
    }

    @Override
    public String tab() {
        return FigureTab.KEY;
    }
}
