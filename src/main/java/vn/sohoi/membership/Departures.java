package vn.sohoi.membership;

import java.util.List;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.indicators.spi.Tally;
import vn.sohoi.platform.sql.SqlText;

/** Members who left the Union, in all and by reason; a transfer to another branch is no departure. */
final class Departures {
    private static final String TEXT = "membership.indicator.";
    private static final List<String> ALL =
            List.of("AWAY_FOR_WORK", "MARRIED_AWAY", "MOVED_AWAY", "OWN_WISH", "DIED", "REMOVED", "OTHER");

    private Departures() {}

    static List<Evidence> evidence() {
        var all = SqlText.of("""
                select person_id as subject, branch_id, upper(valid) as day, recorded, 1::bigint as amount
                  from membership.stay where ended_by not in ('TRANSFERRED', 'REORGANISED')""");
        return List.of(
                left("departed", ALL, all),
                left("departed-away-for-work", List.of("AWAY_FOR_WORK"), all.then("and ended_by = 'AWAY_FOR_WORK'")),
                left("departed-married-away", List.of("MARRIED_AWAY"), all.then("and ended_by = 'MARRIED_AWAY'")),
                left("departed-moved-away", List.of("MOVED_AWAY"), all.then("and ended_by = 'MOVED_AWAY'")),
                left("departed-own-wish", List.of("OWN_WISH"), all.then("and ended_by = 'OWN_WISH'")),
                left("departed-died", List.of("DIED"), all.then("and ended_by = 'DIED'")),
                left("departed-removed", List.of("REMOVED"), all.then("and ended_by = 'REMOVED'")),
                left("departed-other", List.of("OTHER"), all.then("and ended_by = 'OTHER'")));
    }

    private static Evidence left(String code, List<String> marks, SqlText select) {
        return new Evidence.Flow(
                code, Measure.TURN, FieldClass.C2, TEXT + code, select, Tally.ended("membership.stay", marks));
    }
}
