package vn.sohoi.targets;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Ages;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.EvidenceSource;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.indicators.spi.Tally;
import vn.sohoi.platform.sql.SqlText;

/** What the Union counts of targets (domain 4.3, line 67): those of a resolution that holds, on the unit that issued it. */
@Component
class TargetFigures implements EvidenceSource {
    private static final String TEXT = "targets.indicator.";
    private static final SqlText SET = SqlText.of("""
            select target.id as subject, unit_id as branch_id, valid, tstzrange(first.at, null) as recorded, 1::bigint as amount,
                   null::date as born
              from targets.target
              join targets.resolution on resolution.id = resolution_id
              join (select target_id, min(lower(recorded)) as at from targets.wanted group by target_id) first
                on first.target_id = target.id""");

    @Override
    public List<Evidence> evidence() {
        return List.of(new Evidence.Stock(
                "targets-set",
                Measure.TARGET,
                FieldClass.C1,
                TEXT + "targets-set",
                SET,
                Tally.standingOnUnits("targets.target", List.of()),
                Ages.ALL));
    }
}
