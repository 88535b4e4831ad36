package vn.sohoi.people;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Ages;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.EvidenceSource;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.indicators.spi.Tally;
import vn.sohoi.platform.sql.SqlText;

/**
 * Women of 18 and over who live on the ground. A woman whose birth nobody wrote down is not known to be 18 and does not
 * count; how many they are is a figure of its own, so that nobody takes the one for the whole.
 */
@Component
class WomenFigures implements EvidenceSource {
    private static final String TEXT = "people.indicator.";
    private static final SqlText WOMEN = SqlText.of("""
            select person_id as subject, branch_id, valid, recorded, 1::bigint as amount, born
              from people.residence where woman""");
    private static final Tally RESIDENCE = Tally.standing("people.residence");

    @Override
    public List<Evidence> evidence() {
        return List.of(
                women("women-18", Ages.from(18)),
                women("women-age-unknown", Ages.UNKNOWN),
                new Evidence.Declared("women-present", Measure.PERSON, FieldClass.C2, TEXT + "women-present"));
    }

    private static Evidence women(String code, Ages ages) {
        return new Evidence.Stock(code, Measure.PERSON, FieldClass.C2, TEXT + code, WOMEN, RESIDENCE, ages);
    }
}
