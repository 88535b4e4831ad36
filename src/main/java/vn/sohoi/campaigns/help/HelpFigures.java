package vn.sohoi.campaigns.help;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Ages;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.EvidenceSource;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.indicators.spi.Tally;
import vn.sohoi.platform.sql.SqlText;

/** What the Union counts of help (domain 4.3, lines 52 to 56): things and money, on the unit and day of handing over. */
@Component
class HelpFigures implements EvidenceSource {
    private static final String TEXT = "campaigns.indicator.";
    private static final SqlText THINGS = SqlText.of(
            "select id as subject, unit_id as branch_id, day, recorded, quantity::bigint as amount from campaigns.help where");
    private static final SqlText MONEY = SqlText.of(
            "select id as subject, unit_id as branch_id, day, recorded, worth as amount from campaigns.help where worth > 0 and");
    private static final SqlText CHILDREN = SqlText.of("""
            select child_id as subject, branch_id, valid, recorded, 1::bigint as amount, null::date as born
              from campaigns.sponsorship""");
    private static final SqlText TAKEN = SqlText.of("""
            select child_id as subject, branch_id, lower(valid) as day, recorded, 1::bigint as amount
              from campaigns.sponsorship where since is null""");

    @Override
    public List<Evidence> evidence() {
        return List.of(
                things("charity-houses-built", Measure.HOUSE, THINGS.then("kind = 'HOUSE_BUILT'"), "HOUSE_BUILT"),
                things(
                        "charity-houses-repaired",
                        Measure.HOUSE,
                        THINGS.then("kind = 'HOUSE_REPAIRED'"),
                        "HOUSE_REPAIRED"),
                money(
                        "charity-houses-money",
                        MONEY.then("kind in ('HOUSE_BUILT', 'HOUSE_REPAIRED')"),
                        "HOUSE_BUILT",
                        "HOUSE_REPAIRED"),
                new Evidence.Flow(
                        "children-sponsored-new",
                        Measure.CHILD,
                        FieldClass.C3,
                        TEXT + "children-sponsored-new",
                        TAKEN,
                        Tally.begun("campaigns.sponsored", List.of())),
                new Evidence.Stock(
                        "children-sponsored",
                        Measure.CHILD,
                        FieldClass.C3,
                        TEXT + "children-sponsored",
                        CHILDREN,
                        Tally.standing("campaigns.sponsorship"),
                        Ages.ALL),
                money("children-sponsored-money", MONEY.then("kind = 'SPONSORSHIP'"), "SPONSORSHIP"),
                things("gifts", Measure.GIFT, THINGS.then("kind = 'GIFT'"), "GIFT"),
                money("gifts-money", MONEY.then("kind = 'GIFT'"), "GIFT"),
                things("scholarships", Measure.SCHOLARSHIP, THINGS.then("kind = 'SCHOLARSHIP'"), "SCHOLARSHIP"),
                things(
                        "insurance-cards-given",
                        Measure.CARD,
                        THINGS.then("kind = 'INSURANCE_CARD'"),
                        "INSURANCE_CARD"));
    }

    private static Evidence things(String code, Measure measure, SqlText rows, String mark) {
        var tally = Tally.happeningOnUnits("campaigns.help", List.of(mark));
        return new Evidence.Flow(code, measure, FieldClass.C1, TEXT + code, rows, tally).withAmounts();
    }

    private static Evidence money(String code, SqlText rows, String... marks) {
        var tally = Tally.happeningOnUnits("campaigns.help-worth", List.of(marks));
        return new Evidence.Flow(code, Measure.VND, FieldClass.C1, TEXT + code, rows, tally).withAmounts();
    }
}
