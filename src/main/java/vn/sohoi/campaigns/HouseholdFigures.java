package vn.sohoi.campaigns;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Ages;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.EvidenceSource;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.indicators.spi.Tally;
import vn.sohoi.platform.sql.SqlText;

/** What the Union counts of member households (domain 4.3, lines 23 to 25), each household on one branch on each day. */
@Component
class HouseholdFigures implements EvidenceSource {
    private static final String HOME = "campaigns.home";
    private static final SqlText ALL = SqlText.of("""
            select household_id as subject, branch_id, valid, recorded, 1::bigint as amount, null::date as born
              from campaigns.home""");
    private static final SqlText MEETING = SqlText.of("""
            select household_id as subject, branch_id, valid, recorded, 1::bigint as amount, null::date as born
              from campaigns.home where standing = 'MEETS'""");
    private static final SqlText UNREACHED = SqlText.of("""
            select household_id as subject, branch_id, valid, recorded, 1::bigint as amount, null::date as born
              from campaigns.home where standing = 'UNREACHED'""");
    private static final SqlText HELPED = SqlText.of("""
            select household_id as subject, branch_id, day, recorded, 1::bigint as amount from campaigns.recheck where helped""");
    private static final SqlText PLAQUES = SqlText.of("""
            select household_id as subject, branch_id, day, recorded, 1::bigint as amount from campaigns.plaque""");

    @Override
    public List<Evidence> evidence() {
        return List.of(
                stock("member-households", ALL, List.of()),
                stock("households-5-no-3-clean", MEETING, List.of("MEETS")),
                stock("households-not-reached", UNREACHED, List.of("UNREACHED")),
                flow("households-helped-to-criteria", FieldClass.C3, HELPED, "campaigns.recheck"),
                flow("households-with-plaque", FieldClass.C2, PLAQUES, "campaigns.plaque"));
    }

    private static Evidence stock(String code, SqlText rows, List<String> standing) {
        return new Evidence.Stock(
                code,
                Measure.HOUSEHOLD,
                FieldClass.C2,
                "campaigns.indicator." + code,
                rows,
                new Tally(HOME, standing, 1),
                Ages.ALL);
    }

    private static Evidence flow(String code, FieldClass about, SqlText rows, String source) {
        return new Evidence.Flow(
                code, Measure.HOUSEHOLD, about, "campaigns.indicator." + code, rows, Tally.begun(source, List.of()));
    }
}
