package vn.sohoi.emulation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;

/**
 * A version of a scheme with all that stands in it.
 *
 * @param owner the unit that issues it, for the units of the level beneath it
 * @param valid the days whose periods are scored by it
 * @param basis the paper that says so
 * @param bonusMost the most that all bonuses give together; null for no limit
 * @param issued since when nothing in it changes; null while it is written
 */
public record Scheme(
        SchemeId id,
        UnitId owner,
        String code,
        int version,
        String name,
        UnitLevel level,
        DateSpan valid,
        String basis,
        @Nullable BigDecimal bonusMost,
        Checks checks,
        @Nullable Instant issued,
        List<Group> groups,
        List<Criterion> criteria,
        List<Grade> grades) {

    /**
     * A group of criteria.
     *
     * @param most most points of all in it; null for as many as they give
     */
    public record Group(int place, String name, @Nullable BigDecimal most) {}

    /**
     * How much is checked, by how much a unit erred before, all in percent.
     *
     * @param light up to this error few criteria are drawn
     * @param heavy beyond this error all are
     * @param few how many are drawn of a unit that erred little
     * @param usual how many are drawn of the others, and of one that was never checked
     */
    public record Checks(BigDecimal light, BigDecimal heavy, BigDecimal few, BigDecimal usual) {
        /** What is usual: 10 of 100 up to 5 percent of error, all beyond 20, else 30. */
        public static final Checks USUAL = new Checks(
                BigDecimal.valueOf(5), BigDecimal.valueOf(20), BigDecimal.valueOf(10), BigDecimal.valueOf(30));

        /** How many percent of a unit's criteria are checked; an error that nobody knows is null. */
        public BigDecimal share(@Nullable BigDecimal error) {
            if (error == null) return usual;
            if (error.compareTo(light) <= 0) return few;
            return error.compareTo(heavy) > 0 ? BigDecimal.valueOf(100) : usual;
        }
    }

    /** The most points that can be had without bonus: of each group its most, of criteria without a group their own. */
    public BigDecimal most() {
        return groups.stream().map(this::most).reduce(loose(), BigDecimal::add);
    }

    /** The most points of a group. */
    public BigDecimal most(Group group) {
        var given = criteria.stream()
                .filter(one -> one.effect() == Effect.SCORE
                        && Integer.valueOf(group.place()).equals(one.group()))
                .map(Criterion::most)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return group.most() == null ? given : given.min(group.most());
    }

    /** The same with one criterion alone: for asking what is counted for it. */
    Scheme only(CriterionId criterion) {
        return new Scheme(
                id,
                owner,
                code,
                version,
                name,
                level,
                valid,
                basis,
                bonusMost,
                checks,
                issued,
                groups,
                criteria.stream().filter(one -> one.id().equals(criterion)).toList(),
                grades);
    }

    private BigDecimal loose() {
        return criteria.stream()
                .filter(one -> one.effect() == Effect.SCORE && one.group() == null)
                .map(Criterion::most)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
