package vn.sohoi.targets;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * A wish to give a target out.
 *
 * @param seen the version on which it rests, 0 where there was none: somebody else's newer one is not overwritten
 * @param shares for each unit directly beneath, one amount of 0 or more for each part of the period
 * @param reason why it is given anew; may be empty the first time
 */
public record NewAllotment(
        TargetId target,
        UnitId giver,
        int seen,
        Allotment.Way way,
        @Nullable String byIndicator,
        Map<UnitId, List<Long>> shares,
        String reason) {}
