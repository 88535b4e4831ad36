package vn.sohoi.campaigns.poverty;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.EvidenceSource;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.indicators.spi.Tally;
import vn.sohoi.platform.sql.SqlText;

/** What the Union counts of help against poverty (domain 4.3, lines 29 to 31): households guarded, things and money exact. */
@Component
class PovertyFigures implements EvidenceSource {
    private static final String TEXT = "campaigns.indicator.";
    private static final SqlText TURNS = SqlText.of("""
            select subject, unit_id as branch_id, day, recorded, 1::bigint as amount from campaigns.assistance
             where status = 'POOR'""");
    private static final SqlText OUT =
            SqlText.of("select subject, branch_id, day, recorded, 1::bigint as amount from campaigns.leaving where");
    private static final SqlText MUTUAL = SqlText.of(
            "select id as subject, unit_id as branch_id, day, recorded, amount from campaigns.assistance where mutual and");

    @Override
    public List<Evidence> evidence() {
        return List.of(
                new Evidence.Flow(
                        "poverty-help-turns",
                        Measure.TURN,
                        FieldClass.C3,
                        TEXT + "poverty-help-turns",
                        TURNS,
                        Tally.begun("campaigns.poverty-help", List.of("POOR"))),
                new Evidence.Distinct(
                        "poor-households-helped",
                        Measure.HOUSEHOLD,
                        TEXT + "poor-households-helped",
                        "poverty-help-turns"),
                out("households-out-of-poverty", OUT.then("status = 'POOR'"), "POOR"),
                out("households-out-of-near-poverty", OUT.then("status = 'NEAR_POOR'"), "NEAR_POOR"),
                mutual("mutual-help-money", Measure.VND, MUTUAL.then("measure = 'VND'")),
                mutual("mutual-help-days", Measure.WORKDAY, MUTUAL.then("measure = 'WORKDAY'")),
                mutual("mutual-help-animals", Measure.HEAD, MUTUAL.then("measure = 'HEAD'")));
    }

    private static Evidence out(String code, SqlText rows, String mark) {
        var tally = Tally.begun("campaigns.out-of-poverty", List.of(mark));
        return new Evidence.Flow(code, Measure.HOUSEHOLD, FieldClass.C3, TEXT + code, rows, tally);
    }

    private static Evidence mutual(String code, Measure measure, SqlText rows) {
        var tally = Tally.happeningOnUnits("campaigns.mutual-help", List.of(measure.name()));
        return new Evidence.Flow(code, measure, FieldClass.C1, TEXT + code, rows, tally).withAmounts();
    }
}
