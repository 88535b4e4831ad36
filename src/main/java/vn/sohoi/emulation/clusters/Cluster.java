package vn.sohoi.emulation.clusters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * Units that compete with each other.
 *
 * @param owner the unit that set it up
 * @param basis the decision or guidance that says so
 * @param members each with the days of its membership, in the order in which they came
 * @param hosts the hosting unit by year
 */
public record Cluster(
        ClusterId id, UnitId owner, String name, String basis, List<Member> members, Map<Integer, UnitId> hosts) {

    /**
     * A member.
     *
     * @param valid the days, half-open
     */
    public record Member(UnitId unit, DateSpan valid) {}

    /** The members of a day. */
    public List<UnitId> on(LocalDate day) {
        return members.stream()
                .filter(one -> one.valid().holds(day))
                .map(Member::unit)
                .toList();
    }

    /** Whether the unit was a member on any day of the year. */
    boolean hadIn(UnitId unit, int year) {
        var days = DateSpan.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        return members.stream()
                .anyMatch(one -> one.unit().equals(unit) && one.valid().meets(days));
    }
}
