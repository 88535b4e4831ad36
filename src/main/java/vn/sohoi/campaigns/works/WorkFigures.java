package vn.sohoi.campaigns.works;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.EvidenceSource;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.indicators.spi.Tally;
import vn.sohoi.platform.sql.SqlText;

/** What the Union counts of works (domain 4.3, lines 22, 26 and 28): a work on the day it was done, a model on that of its launch, a gift on its own. */
@Component
class WorkFigures implements EvidenceSource {
    private static final String TEXT = "campaigns.indicator.";
    private static final SqlText DONE = SqlText.of(
            "select work_id as subject, unit_id as branch_id, day, recorded, 1::bigint as amount from campaigns.work_done where");
    private static final SqlText GIVEN = SqlText.of(
            "select work_id as subject, unit_id as branch_id, day, recorded, amount from campaigns.contribution where");

    @Override
    public List<Evidence> evidence() {
        return List.of(
                done("community-works", Measure.WORK, DONE.then("kind = 'WORK'"), "campaigns.work-done"),
                done("models-directive-05", Measure.MODEL, DONE.then("kind = 'MODEL'"), "campaigns.model-launched"),
                given("land-given", Measure.SQUARE_METRE, GIVEN.then("kind = 'LAND'"), "LAND"),
                given("days-given", Measure.WORKDAY, GIVEN.then("kind = 'DAYS'"), "DAYS"),
                given("money-given", Measure.VND, GIVEN.then("kind = 'MONEY'"), "MONEY"));
    }

    private static Evidence done(String code, Measure measure, SqlText rows, String source) {
        var tally = Tally.happeningOnUnits(source, List.of());
        return new Evidence.Flow(code, measure, FieldClass.C1, TEXT + code, rows, tally);
    }

    private static Evidence given(String code, Measure measure, SqlText rows, String mark) {
        var tally = Tally.happeningOnUnits("campaigns.contribution", List.of(mark));
        return new Evidence.Flow(code, measure, FieldClass.C1, TEXT + code, rows, tally).withAmounts();
    }
}
