package vn.sohoi.activities.clubs;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Ages;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.EvidenceSource;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.indicators.spi.Tally;
import vn.sohoi.platform.sql.SqlText;

/** What the Union counts of clubs and models (domain 4.3, lines 14 and 65): on the unit that keeps them up. */
@Component
class ClubFigures implements EvidenceSource {
    private static final SqlText KEPT = SqlText.of("""
            select club_id as subject, unit_id as branch_id, valid, recorded, 1::bigint as amount, null::date as born
              from activities.club_keeper""");
    private static final SqlText FOUNDED = SqlText.of("""
            select club_id as subject, unit_id as branch_id, lower(valid) as day, recorded, 1::bigint as amount
              from activities.club_keeper where founded""");

    @Override
    public List<Evidence> evidence() {
        return List.of(
                stock("clubs", KEPT, List.of()),
                stock(
                        "dance-and-sport-clubs",
                        KEPT.then("join activities.club on club.id = club_id and moves"),
                        List.of("MOVES")),
                new Evidence.Flow(
                        "clubs-new",
                        Measure.CLUB,
                        FieldClass.C1,
                        "activities.indicator.clubs-new",
                        FOUNDED,
                        Tally.happeningOnUnits("activities.club-founded", List.of())));
    }

    private static Evidence stock(String code, SqlText rows, List<String> marks) {
        return new Evidence.Stock(
                code,
                Measure.CLUB,
                FieldClass.C1,
                "activities.indicator." + code,
                rows,
                Tally.standingOnUnits("activities.club", marks),
                Ages.ALL);
    }
}
