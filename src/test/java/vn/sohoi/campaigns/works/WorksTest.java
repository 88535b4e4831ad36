package vn.sohoi.campaigns.works;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.campaigns.works.Contribution.Kind;
import vn.sohoi.indicators.EvidenceRow;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** A work counts once, on the unit that registered it, when it is done; what was given for it counts on its day. */
@BookTest
class WorksTest {
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    @Autowired
    Works works;

    @Autowired
    Figures figures;

    @Autowired
    Units units;

    private Places.Commune here;
    private UnitId city;

    @BeforeEach
    void a_commune() {
        here = Places.commune(units, 1);
        city = requireNonNull(here.cityOfficer().unit());
    }

    @Test
    void a_work_counts_when_it_is_done_and_opens_to_its_title() {
        var work = work(here.branch(0));
        works.give(work, Kind.LAND, 120, MAY, here.officer());
        works.give(work, Kind.DAYS, 30, MAY, here.officer());
        works.give(work, Kind.MONEY, 5_000_000, MAY, here.officer());
        assertThat(count("community-works")).isZero();
        works.finish(work, MAY.plusDays(9), "Biên bản 1", here.officer());
        for (var unit : new UnitId[] {here.unit(), city}) {
            assertThat(count("community-works", unit)).isOne();
            assertThat(count("land-given", unit)).isEqualTo(120);
            assertThat(count("days-given", unit)).isEqualTo(30);
            assertThat(count("money-given", unit)).isEqualTo(5_000_000);
        }
        var question = Question.within("community-works", city, Period.parse("2025"));
        assertThat(figures.open(question, here.cityOfficer(), new Figures.Page(0, 9)))
                .extracting(EvidenceRow::name)
                .containsExactly("Đường hoa");
    }

    @Test
    void a_model_counts_from_its_launch_and_as_no_work() {
        var model = works.register(
                new Work.New(WorkKind.MODEL, here.unit(), 2025, "Hũ gạo tình thương", MAY), here.officer());
        assertThat(count("models-directive-05")).isZero();
        works.finish(model, MAY.plusDays(3), "Biên bản ra mắt", here.officer());
        for (var unit : new UnitId[] {here.unit(), city})
            assertThat(count("models-directive-05", unit)).isOne();
        assertThat(count("community-works")).isZero();
        works.strike(model, "Nhầm xã", here.officer());
        assertThat(count("models-directive-05")).isZero();
    }

    @Test
    void what_was_never_so_counts_no_more() {
        var work = work(here.unit());
        works.give(work, Kind.DAYS, 30, MAY, here.officer());
        works.give(work, Kind.DAYS, 4, MAY, here.officer());
        works.finish(work, MAY, "Biên bản 1", here.officer());
        var given = works.find(work, here.officer()).given();
        works.strike(work, given.getFirst().id(), "Nhầm", here.officer());
        assertThat(count("days-given")).isEqualTo(given.getLast().amount());
        works.strike(work, "Nhầm xã", here.officer());
        assertThat(count("days-given")).isZero();
        assertThat(count("community-works")).isZero();
        assertThat(works.under(here.unit(), 2025, here.officer())).isEmpty();
    }

    @Test
    void what_cannot_be_is_refused_with_what_to_do() {
        refuses(
                "title",
                () -> works.register(new Work.New(WorkKind.WORK, here.unit(), 2025, " ", MAY), here.officer()));
        refuses(
                "level",
                () -> works.register(new Work.New(WorkKind.WORK, city, 2025, "Đường hoa", MAY), Actor.MACHINE));
        refuses(
                "year",
                () -> works.register(new Work.New(WorkKind.WORK, here.unit(), 1999, "Đường hoa", MAY), here.officer()));
        var work = work(here.unit());
        refuses("amount", () -> works.give(work, Kind.LAND, 0, MAY, here.officer()));
        refuses("day-before", () -> works.finish(work, MAY.minusDays(1), "Biên bản", here.officer()));
        refuses("proof", () -> works.finish(work, MAY, " ", here.officer()));
        refuses("why", () -> works.strike(work, " ", here.officer()));
        works.finish(work, MAY, "Biên bản", here.officer());
        refuses("done", () -> works.finish(work, MAY, "Biên bản", here.officer()));
        var elsewhere = Places.commune(units, 1);
        assertThatThrownBy(() -> works.find(work, elsewhere.officer())).isInstanceOf(NotFound.class);
    }

    private WorkId work(UnitId unit) {
        return works.register(new Work.New(WorkKind.WORK, unit, 2025, "Đường hoa", MAY), here.officer());
    }

    private long count(String code) {
        return count(code, here.unit());
    }

    private long count(String code, UnitId unit) {
        var value = figures.answer(Question.within(code, unit, Period.parse("2025")), Actor.MACHINE)
                .value();
        return requireNonNull(value, code).longValue();
    }

    private static void refuses(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("campaigns.works.error." + key));
    }
}
