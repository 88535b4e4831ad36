package vn.sohoi.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** The sorts of number that it has, in their order. */
    public List<Sort> sorts() {
        return figures.stream().map(Made::sort).distinct().sorted().toList();
    }
}
