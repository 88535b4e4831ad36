package vn.sohoi.emulation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of a scheme.
 *
 * @param group place of its group; null outside of groups
 * @param place among all criteria of the scheme, from 1
 * @param indicator code of what is counted; null where a council judges, with proof
 * @param most most points; 0 for a condition
 * @param grade for a condition: place of the grade that it opens or shuts, with every better one
 */
public record Criterion(
        CriterionId id,
        @Nullable Integer group,
        int place,
        String name,
        Effect effect,
        @Nullable String indicator,
        Rule rule,
        BigDecimal most,
        @Nullable Integer grade) {

    /** Whether the book counts it; else somebody judges. */
    public boolean isCounted() {
        return indicator != null;
    }

    /** Points for what is counted, never above the most; nothing counted gives none. */
    public BigDecimal points(@Nullable BigDecimal counted) {
        return counted == null ? BigDecimal.ZERO.setScale(2) : rule.points(counted, most);
    }
}
