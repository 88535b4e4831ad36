package vn.sohoi.cadres;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Ages;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.EvidenceSource;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.indicators.spi.Tally;
import vn.sohoi.platform.sql.SqlText;

/** What the Union counts of its cadres (domain 4.3, line 16): on the unit of the position, each woman once. */
@Component
class CadreFigures implements EvidenceSource {
    private static final String SOURCE = "cadres.service";
    private static final SqlText FULL_TIME = SqlText.of("""
            select cadre_id as subject, unit_id as branch_id, valid, recorded, 1::bigint as amount, null::date as born
              from cadres.service where kind = 'FULL_TIME'""");
    private static final SqlText PART_TIME = SqlText.of("""
            select cadre_id as subject, unit_id as branch_id, valid, recorded, 1::bigint as amount, null::date as born
              from cadres.service where kind = 'PART_TIME'""");
    private static final SqlText BRANCH_HEADS = SqlText.of("""
            select cadre_id as subject, unit_id as branch_id, valid, recorded, 1::bigint as amount, null::date as born
              from cadres.service where kind = 'BRANCH_HEAD'""");

    @Override
    public List<Evidence> evidence() {
        return List.of(
                stock("full-time-cadres", FULL_TIME, "FULL_TIME"),
                stock("part-time-cadres", PART_TIME, "PART_TIME"),
                stock("branch-heads", BRANCH_HEADS, "BRANCH_HEAD"));
    }

    private static Evidence stock(String code, SqlText rows, String kind) {
        return new Evidence.Stock(
                code,
                Measure.PERSON,
                FieldClass.C1,
                "cadres.indicator." + code,
                rows,
                Tally.standingOnUnits(SOURCE, List.of(kind)),
                Ages.ALL);
    }
}
