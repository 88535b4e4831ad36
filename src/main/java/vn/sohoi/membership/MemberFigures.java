package vn.sohoi.membership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Ages;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.EvidenceSource;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.indicators.spi.Tally;
import vn.sohoi.platform.sql.SqlText;

/** What the Union counts of its members: how many stand, who came and who left, and how far it reaches (domain 3.1). */
@Component
class MemberFigures implements EvidenceSource {
    private static final String TEXT = "membership.indicator.";
    private static final String STAY = "membership.stay";
    private static final SqlText STAYS = SqlText.of("""
            select person_id as subject, branch_id, valid, recorded, 1::bigint as amount, born from membership.stay""");
    private static final SqlText CORE = SqlText.of("""
            select person_id as subject, branch_id, valid, recorded, 1::bigint as amount, null::date as born
              from membership.core""");
    private static final SqlText ADMISSIONS = SqlText.of("""
            select person_id as subject, branch_id, lower(valid) as day, recorded, 1::bigint as amount
              from membership.stay where begun_by in ('ADMITTED', 'READMITTED')""");

    /** The target of 2020: more than half of the women of 18 and over in every commune. */
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    @Override
    public List<Evidence> evidence() {
        var all = new ArrayList<Evidence>();
        all.add(members("members", Ages.ALL));
        all.add(members("members-18-30", Ages.between(18, 30)));
        all.add(members("members-31-45", Ages.between(31, 45)));
        all.add(members("members-46-60", Ages.between(46, 60)));
        all.add(members("members-over-60", Ages.from(61)));
        all.add(members("members-under-18", new Ages(null, 18, true)));
        all.add(members("members-age-unknown", Ages.UNKNOWN));
        all.add(new Evidence.Stock(
                "core-members",
                Measure.PERSON,
                FieldClass.C2,
                TEXT + "core-members",
                CORE,
                Tally.standing("membership.core"),
                Ages.ALL));
        all.add(new Evidence.Flow(
                "admitted",
                Measure.TURN,
                FieldClass.C2,
                TEXT + "admitted",
                ADMISSIONS,
                Tally.begun(STAY, List.of("ADMITTED", "READMITTED"))));
        all.add(new Evidence.Distinct("admitted-women", TEXT + "admitted-women", "admitted"));
        all.addAll(Departures.evidence());
        all.add(new Evidence.Declared("active-members", Measure.PERSON, FieldClass.C2, TEXT + "active-members"));
        all.add(ratio("coverage", "members", "women-18"));
        all.add(ratio("coverage-of-declared", "members", "women-present"));
        all.add(ratio("active-of-women", "active-members", "women-18"));
        all.add(ratio("active-of-members", "active-members", "members"));
        all.add(new Evidence.UnitsAbove(
                "communes-above-half", TEXT + "communes-above-half", "COMMUNE", "coverage", HALF));
        return all;
    }

    private static Evidence members(String code, Ages ages) {
        return new Evidence.Stock(code, Measure.PERSON, FieldClass.C2, TEXT + code, STAYS, Tally.standing(STAY), ages);
    }

    private static Evidence ratio(String code, String numerator, String denominator) {
        return new Evidence.Ratio(code, TEXT + code, numerator, denominator);
    }
}
