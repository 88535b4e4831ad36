package vn.sohoi.emulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a unit has by a scheme.
 *
 * @param points by criterion, as they were given: a minus above zero, a condition 1 when it holds
 * @param groups by place of the group, after its limit
 * @param bonus after the scheme's limit
 * @param shut the conditions that shut a grade
 * @param best place of the best grade that points and conditions allow, quotas aside; 0 for none
 */
public record Score(
        Map<CriterionId, BigDecimal> points,
        Map<Integer, BigDecimal> groups,
        BigDecimal bonus,
        BigDecimal minus,
        BigDecimal total,
        List<Criterion> shut,
        int best) {}
