package vn.sohoi.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sohoi.kernel.UnitId;

/**
 * A made report. Its numbers, words and heading never change; what becomes known later is in the next version.
 *
 * @param number from 1, within its report
 * @param code the short code on the paper, which finds it again
 * @param report the report with the draft that it was made of
 * @param unitName as the unit was called on the period's last day
 * @param knownAt what the book knew when it was made
 * @param login who made it
 */
public record Version(
        UUID id,
        int number,
        String code,
        Report report,
        String unitName,
        Heading heading,
        Signing signing,
        Instant knownAt,
        String login,
        List<Made> figures) {

    /** The report's own number of an indicator. */
    public Optional<Made> of(String indicator, Sort sort) {
        return of(report.unit(), indicator, sort);
    }

    /** The number of a unit beneath or of the report's own. */
    public Optional<Made> of(UnitId unit, String indicator, Sort sort) {
        return figures.stream()
                .filter(figure ->
                        figure.unit().equals(unit) && figure.indicator().equals(indicator) && figure.sort() == sort)
                .findFirst();
    }

    /** The units beneath, in the tree's order. */
    public List<UnitId> unitsBeneath() {
        return figures.stream()
                .map(Made::unit)
                .filter(unit -> !unit.equals(report.unit()))
                .distinct()
                .toList();
    }

    /** The sorts of number that stand in the table of indicators, in their order. */
    public List<Sort> sorts() {
        return figures.stream()
                .filter(figure -> figure.unit().equals(report.unit())
                        && report.draft().indicators().contains(figure.indicator()))
                .map(Made::sort)
                .distinct()
                .sorted()
                .toList();
    }

    /** The number that the row of an indicator is named after: a plan looks ahead and has none of its own period. */
    public Optional<Made> row(String indicator) {
        return Stream.of(Sort.THIS_PERIOD, Sort.YEAR_BEFORE, Sort.PLAN)
                .flatMap(sort -> of(indicator, sort).stream())
                .findFirst();
    }

    /** By how much it is more than a year before; nothing where one of the two is not there. */
    public Optional<BigDecimal> change(String indicator) {
        return of(indicator, Sort.THIS_PERIOD)
                .map(Made::value)
                .flatMap(now -> of(indicator, Sort.YEAR_BEFORE).map(Made::value).map(now::subtract));
    }

    /** Whether anything of the table of indicators can be set beside the year before. */
    public boolean compares() {
        return report.draft().indicators().stream()
                .anyMatch(code -> change(code).isPresent());
    }

    /**
     * A column of the table of units.
     *
     * @param sort a plan's own figures are those of the year before
     */
    public record Column(String indicator, Sort sort) {}

    /** The columns of the table of units: figures, each with its plan behind it where that is asked, then plans alone. */
    public List<Column> columns() {
        var own = report.kind() == PaperKind.PLAN ? Sort.YEAR_BEFORE : Sort.THIS_PERIOD;
        var draft = report.draft();
        var columns = new ArrayList<Column>();
        for (var code : draft.byUnit()) {
            columns.add(new Column(code, own));
            if (draft.plans().contains(code)) columns.add(new Column(code, Sort.PLAN));
        }
        for (var code : draft.plans()) if (!draft.byUnit().contains(code)) columns.add(new Column(code, Sort.PLAN));
        return columns.stream()
                .filter(column -> of(column.indicator(), column.sort()).isPresent())
                .toList();
    }

    /** What a unit beneath was called. */
    public String nameOf(UnitId unit) {
        return figures.stream()
                .filter(figure -> figure.unit().equals(unit))
                .findFirst()
                .map(Made::unitName)
                .orElse("");
    }
}
