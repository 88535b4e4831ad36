package vn.sohoi.cadres.training;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.EvidenceSource;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.indicators.spi.Tally;
import vn.sohoi.platform.sql.SqlText;

/**
 * What the Union counts of training (domain 4.3, line 17): cadres, each once however many courses she came to, on the last day of
 * the course and in the unit in which she served; turns stand apart. A course of several units is one.
 */
@Component
class TrainingFigures implements EvidenceSource {
    private static final String TEXT = "cadres.indicator.";
    private static final SqlText CAME = SqlText.of("""
            select cadre_id as subject, unit_id as branch_id, day, recorded, 1::bigint as amount
              from cadres.trainee where not isempty(came)""");
    private static final SqlText PARTS = SqlText.of("""
            select course_id as subject, unit_id as branch_id, day, recorded, 1::bigint as amount from cadres.course_held""");

    @Override
    public List<Evidence> evidence() {
        return List.of(
                turns("training-turns", CAME, "cadres.trainee"),
                new Evidence.Distinct("cadres-trained", TEXT + "cadres-trained", "training-turns"),
                turns("training-course-parts", PARTS, "cadres.course-held"),
                new Evidence.Distinct(
                        "training-courses", Measure.CLASS, TEXT + "training-courses", "training-course-parts"));
    }

    private static Evidence turns(String code, SqlText rows, String source) {
        var tally = Tally.happeningOnUnits(source, List.of());
        return new Evidence.Flow(code, Measure.TURN, FieldClass.C1, TEXT + code, rows, tally);
    }
}
