package vn.sohoi.campaigns.recognition;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.EvidenceSource;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.indicators.spi.Tally;
import vn.sohoi.platform.sql.SqlText;

/** Women who were named in the review of their branch (domain 4.3, line 21): each once a year, so they may be summed. */
@Component
class RecognitionFigures implements EvidenceSource {
    private static final String CODE = "members-four-virtues";
    private static final SqlText WOMEN = SqlText.of(
            "select person_id as subject, branch_id, day, recorded, 1::bigint as amount from campaigns.recognised");

    @Override
    public List<Evidence> evidence() {
        var tally = Tally.begun("campaigns.recognised", List.of());
        return List.of(
                new Evidence.Flow(CODE, Measure.PERSON, FieldClass.C2, "campaigns.indicator." + CODE, WOMEN, tally));
    }
}
