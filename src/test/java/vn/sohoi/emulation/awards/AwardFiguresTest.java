package vn.sohoi.emulation.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohoi.emulation.awards.AwardGround.DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Scopes;
import vn.sohoi.indicators.EvidenceRow;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** Awards are counted once decided, on the unit of the receiver and the day of the decision, until they are annulled. */
@BookTest
class AwardFiguresTest {
    private static final long SEED = 20251120;
    private static final int AWARDS = 25;

    @Autowired
    Forms forms;

    @Autowired
    Proposing proposing;

    @Autowired
    Deciding deciding;

    @Autowired
    Figures figures;

    @Autowired
    Units units;

    @Autowired
    Db db;

    @Autowired
    Scopes scopes;

    private AwardGround ground;
    private Places.Commune here;
    private UnitId city;

    @BeforeEach
    void a_commune_with_branches() {
        ground = new AwardGround(forms, proposing, deciding);
        here = Places.commune(units, 3);
        city = Objects.requireNonNull(here.cityOfficer().unit());
    }

    @Test
    void a_proposal_counts_when_it_is_decided_and_no_more_when_it_is_annulled() {
        var form = ground.form(UnitLevel.PROVINCE);
        var id = ground.propose(form, here, Receiver.unit(here.branch(0)), "Một");
        ground.pass(id);
        assertThat(count("collectives-awarded-by-province", city, "2025")).isZero();
        deciding.decide(id, "1/QĐ", DAY, Actor.MACHINE);
        for (var unit : List.of(here.branch(0), here.unit(), city))
            assertThat(count("collectives-awarded-by-province", unit, "2025")).isOne();
        assertThat(count("collectives-awarded-by-province", here.branch(1), "2025"))
                .isZero();
        assertThat(count("collectives-awarded-by-province", city, "2024")).isZero();
        assertThat(count("individuals-awarded-by-province", city, "2025")).isZero();
        deciding.annul(id, "Khai sai", DAY.plusDays(1), Actor.MACHINE);
        assertThat(count("collectives-awarded-by-province", city, "2025")).isZero();
    }

    @Test
    void collectives_that_are_called_excellent_and_good_are_told_apart_and_both_are_awards() {
        var excellent = ground.praising(UnitLevel.COMMUNE, Praise.EXCELLENT);
        var good = ground.praising(UnitLevel.COMMUNE, Praise.GOOD);
        var first = ground.given(excellent, here, Receiver.unit(here.branch(0)), "Một", DAY);
        ground.given(excellent, here, Receiver.group(here.branch(1), "Tổ 2"), "Hai", DAY);
        ground.given(excellent, here, Receiver.named(here.branch(1), "Đào Thị Lan"), "Ba", DAY);
        ground.given(good, here, Receiver.unit(here.branch(2)), "Bốn", DAY);
        ground.given(ground.form(UnitLevel.COMMUNE), here, Receiver.unit(here.branch(2)), "Năm", DAY);
        assertThat(count("excellent-collectives-awarded-by-commune", city, "2025"))
                .as("she is no collective")
                .isEqualTo(2);
        assertThat(count("good-collectives-awarded-by-commune", city, "2025")).isOne();
        assertThat(count("collectives-awarded-by-commune", city, "2025")).isEqualTo(4);
        assertThat(count("excellent-collectives-awarded-by-district", city, "2025"))
                .isZero();
        deciding.annul(first, "Khai sai", DAY, Actor.MACHINE);
        assertThat(count("excellent-collectives-awarded-by-commune", city, "2025"))
                .isOne();
        var question = Question.within("excellent-collectives-awarded-by-commune", city, Period.parse("2025"));
        assertThat(figures.open(question, here.cityOfficer(), new Figures.Page(0, 10)))
                .hasSize(1);
    }

    @Test
    void the_figure_opens_to_its_awards_by_name_for_who_sees_officers() {
        var form = ground.form(UnitLevel.COMMUNE);
        ground.given(form, here, Receiver.named(here.branch(1), "Đào Thị Lan"), "Một", DAY);
        var question = Question.within("individuals-awarded-by-commune", here.unit(), Period.parse("2025"));
        assertThat(figures.open(question, here.cityOfficer(), new Figures.Page(0, 10)))
                .singleElement()
                .extracting(EvidenceRow::name)
                .asString()
                .startsWith("Đào Thị Lan · Giấy khen");
        assertThat(figures.open(question, Actor.MACHINE, new Figures.Page(0, 10)))
                .extracting(EvidenceRow::name)
                .containsOnlyNulls();
    }

    /** Histories by chance: each figure of each unit and year is what plain SQL counts in the rows. */
    @Test
    void every_figure_is_what_its_rows_say() {
        var chance = new Random(SEED);
        var all = new ArrayList<UnitId>(here.branches());
        all.add(here.unit());
        var levels = List.of(UnitLevel.COMMUNE, UnitLevel.PROVINCE);
        var made = levels.stream().map(level -> ground.form(level)).toList();
        for (int i = 0; i < AWARDS; i++) {
            var unit = all.get(chance.nextInt(all.size()));
            var receiver = switch (chance.nextInt(3)) {
                case 0 -> Receiver.unit(unit);
                case 1 -> Receiver.group(unit, "Tổ " + i);
                default -> Receiver.named(unit, "Chị Thử " + i);
            };
            var form = made.get(chance.nextInt(made.size()));
            var day = LocalDate.of(2023 + chance.nextInt(2), 1 + chance.nextInt(12), 1 + chance.nextInt(28));
            var id = ground.given(form, here, receiver, "Việc " + i, day);
            if (chance.nextInt(4) == 0) deciding.annul(id, "Thử", day, Actor.MACHINE);
        }
        all.add(city);
        for (var unit : all)
            for (var level : levels)
                for (var whom : List.of("collectives", "individuals"))
                    for (var year : List.of("2023", "2024"))
                        assertThat(count(whom + "-awarded-by-" + level.name().toLowerCase(Locale.ROOT), unit, year))
                                .as("seed %d: %s of %s in %s by %s", SEED, whom, unit, year, level)
                                .isEqualTo(plain(unit, level, whom.equals("individuals"), year));
    }

    private long plain(UnitId unit, UnitLevel level, boolean individuals, String year) {
        var within = unit.equals(city) || unit.equals(here.unit())
                ? here.branches().stream().map(UnitId::value).toList()
                : List.<Long>of();
        var units = new ArrayList<Long>(within);
        units.add(unit.value());
        if (unit.equals(city)) units.add(here.unit().value());
        return scopes.numbers(() -> db.sql("""
                        select count(*) from emulation.award
                          join emulation.award_form form on form.id = form_id and level = :level
                          join emulation.award_step decided on decided.award_id = award.id and decided.kind = 'DECIDED'
                         where award.unit_id in (:units) and (receiver = 'INDIVIDUAL') = :individuals
                           and extract(year from decided.day) = :year
                           and not exists (select from emulation.award_step step
                                            where step.award_id = award.id and step.kind = 'ANNULLED')""")
                .param("level", level.name())
                .param("units", units)
                .param("individuals", individuals)
                .param("year", Integer.valueOf(year))
                .query(Long.class)
                .single());
    }

    private long count(String code, UnitId unit, String period) {
        var value = figures.answer(Question.within(code, unit, Period.parse(period)), Actor.MACHINE)
                .value();
        return Objects.requireNonNull(value).longValue();
    }
}
