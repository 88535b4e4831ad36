package vn.sohoi.emulation.awards;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.EvidenceSource;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.indicators.spi.Tally;
import vn.sohoi.platform.sql.SqlText;

/** What the Union counts of awards (domain 4.3, line 66): decided and not annulled, on the unit of the receiver. */
@Component
class AwardFigures implements EvidenceSource {
    private static final SqlText AWARDED = SqlText.of(
            "select id as subject, unit_id as branch_id, day, recorded, 1::bigint as amount from emulation.awarded");

    @Override
    public List<Evidence> evidence() {
        return Stream.concat(honoured().stream(), praised().stream()).toList();
    }

    private static List<Evidence> honoured() {
        return List.of(
                flow(
                        "collectives-awarded-by-centre",
                        AWARDED.then("where mark = 'COLLECTIVE_CENTRE'"),
                        "COLLECTIVE_CENTRE"),
                flow(
                        "individuals-awarded-by-centre",
                        AWARDED.then("where mark = 'INDIVIDUAL_CENTRE'"),
                        "INDIVIDUAL_CENTRE"),
                flow(
                        "collectives-awarded-by-province",
                        AWARDED.then("where mark = 'COLLECTIVE_PROVINCE'"),
                        "COLLECTIVE_PROVINCE"),
                flow(
                        "individuals-awarded-by-province",
                        AWARDED.then("where mark = 'INDIVIDUAL_PROVINCE'"),
                        "INDIVIDUAL_PROVINCE"),
                flow(
                        "collectives-awarded-by-district",
                        AWARDED.then("where mark = 'COLLECTIVE_DISTRICT'"),
                        "COLLECTIVE_DISTRICT"),
                flow(
                        "individuals-awarded-by-district",
                        AWARDED.then("where mark = 'INDIVIDUAL_DISTRICT'"),
                        "INDIVIDUAL_DISTRICT"),
                flow(
                        "collectives-awarded-by-commune",
                        AWARDED.then("where mark = 'COLLECTIVE_COMMUNE'"),
                        "COLLECTIVE_COMMUNE"),
                flow(
                        "individuals-awarded-by-commune",
                        AWARDED.then("where mark = 'INDIVIDUAL_COMMUNE'"),
                        "INDIVIDUAL_COMMUNE"));
    }

    /** Collectives by the word of praise that the form has for them. */
    private static List<Evidence> praised() {
        return List.of(
                flow(
                        "excellent-collectives-awarded-by-district",
                        AWARDED.then("where praised = 'EXCELLENT_DISTRICT'"),
                        "EXCELLENT_DISTRICT"),
                flow(
                        "good-collectives-awarded-by-district",
                        AWARDED.then("where praised = 'GOOD_DISTRICT'"),
                        "GOOD_DISTRICT"),
                flow(
                        "excellent-collectives-awarded-by-commune",
                        AWARDED.then("where praised = 'EXCELLENT_COMMUNE'"),
                        "EXCELLENT_COMMUNE"),
                flow(
                        "good-collectives-awarded-by-commune",
                        AWARDED.then("where praised = 'GOOD_COMMUNE'"),
                        "GOOD_COMMUNE"));
    }

    private static Evidence flow(String code, SqlText rows, String mark) {
        return new Evidence.Flow(
                code,
                Measure.AWARD,
                FieldClass.C1,
                "emulation.indicator." + code,
                rows,
                new Tally("emulation.awarded", List.of(mark), 1, true));
    }
}
