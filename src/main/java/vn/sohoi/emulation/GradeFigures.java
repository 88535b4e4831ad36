package vn.sohoi.emulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.EvidenceSource;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.indicators.spi.Tally;
import vn.sohoi.platform.sql.SqlText;
import vn.sohoi.units.UnitLevel;

/** What the Union counts of grades (domain 4.3, line 15): those of whole years that a round decided, on the last day of the year. */
@Component
class GradeFigures implements EvidenceSource {
    private static final SqlText GRADED = SqlText.of(
            "select id as subject, unit_id as branch_id, day, recorded, 1::bigint as amount from emulation.graded");

    @Override
    public List<Evidence> evidence() {
        var all = new ArrayList<Evidence>();
        for (var as : CountsAs.values()) {
            all.add(flow("base-units", UnitLevel.COMMUNE, as, commune(as)));
            all.add(flow("branches", UnitLevel.BRANCH, as, branch(as)));
            all.add(flow("groups", UnitLevel.GROUP, as, group(as)));
        }
        return all;
    }

    private static SqlText commune(CountsAs as) {
        return switch (as) {
            case EXCELLENT -> GRADED.then("where mark = 'COMMUNE_EXCELLENT'");
            case STRONG -> GRADED.then("where mark = 'COMMUNE_STRONG'");
            case FAIR -> GRADED.then("where mark = 'COMMUNE_FAIR'");
            case AVERAGE -> GRADED.then("where mark = 'COMMUNE_AVERAGE'");
        };
    }

    private static SqlText branch(CountsAs as) {
        return switch (as) {
            case EXCELLENT -> GRADED.then("where mark = 'BRANCH_EXCELLENT'");
            case STRONG -> GRADED.then("where mark = 'BRANCH_STRONG'");
            case FAIR -> GRADED.then("where mark = 'BRANCH_FAIR'");
            case AVERAGE -> GRADED.then("where mark = 'BRANCH_AVERAGE'");
        };
    }

    private static SqlText group(CountsAs as) {
        return switch (as) {
            case EXCELLENT -> GRADED.then("where mark = 'GROUP_EXCELLENT'");
            case STRONG -> GRADED.then("where mark = 'GROUP_STRONG'");
            case FAIR -> GRADED.then("where mark = 'GROUP_FAIR'");
            case AVERAGE -> GRADED.then("where mark = 'GROUP_AVERAGE'");
        };
    }

    private static Evidence flow(String units, UnitLevel level, CountsAs as, SqlText rows) {
        var code = units + "-" + as.name().toLowerCase(Locale.ROOT);
        return new Evidence.Flow(
                code,
                Measure.UNIT,
                FieldClass.C1,
                "emulation.indicator." + code,
                rows,
                new Tally("emulation.graded", List.of(level + "_" + as), 1, true));
    }
}
