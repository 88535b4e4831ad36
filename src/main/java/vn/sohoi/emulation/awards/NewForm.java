package vn.sohoi.emulation.awards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.units.UnitLevel;

/**
 * A form as it is entered; under a key that is there already it is a new version.
 *
 * @param praise the word with which it praises a collective, or null
 * @param valid the days of this version, with a first one; the version before ends with the day before
 */
public record NewForm(
        String key,
        String name,
        FormKind kind,
        UnitLevel level,
        String giver,
        boolean collectives,
        boolean individuals,
        @Nullable Praise praise,
        VoteRule rule,
        List<Condition> conditions,
        String basis,
        String doubt,
        DateSpan valid) {}
