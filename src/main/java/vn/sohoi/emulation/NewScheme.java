package vn.sohoi.emulation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;

/**
 * A scheme as it is entered, whole or without what is added later.
 *
 * @param owner the unit that will issue it
 * @param code small letters, digits and dashes; the same code again is a new version
 * @param bonusMost the most that all bonuses give together; null for no limit
 */
public record NewScheme(
        UnitId owner,
        String code,
        String name,
        UnitLevel level,
        DateSpan valid,
        String basis,
        @Nullable BigDecimal bonusMost,
        Scheme.Checks checks,
        List<Scheme.Group> groups,
        List<NewGrade> grades,
        List<NewCriterion> criteria) {

    /**
     * A grade to be; its place is the one after those that stand.
     *
     * @param countsAs what the Union's list counts it as, or null
     */
    public record NewGrade(
            String name,
            BigDecimal least,
            BigDecimal groupLeast,
            @Nullable BigDecimal shareMost,
            @Nullable CountsAs countsAs) {}

    /**
     * A criterion to be; its place is the one after those that stand.
     *
     * @param group place of a group, or null
     * @param grade place of a grade, for a condition
     */
    public record NewCriterion(
            @Nullable Integer group,
            String name,
            Effect effect,
            @Nullable String indicator,
            Rule rule,
            BigDecimal most,
            @Nullable Integer grade) {}
}
