package vn.sohoi.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.DemoTest;
import vn.sohoi.access.Accounts;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.targets.Standing;
import vn.sohoi.targets.Targets;
import vn.sohoi.units.Units;

/** A unit's picture says in words where the year stands and who is late, and both are the targets' own figures. */
@DemoTest
class PictureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    PictureController pictures;

    @Autowired
    LateUnits late;

    @Autowired
    Targets targets;

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    @Test
    void the_sentence_counts_every_target_once() {
        var duties = picture("chutich-thanhtri").duties();
        var summary = Objects.requireNonNull(duties.summary());
        assertThat(summary.year()).isEqualTo("2026");
        assertThat(summary.past()).isBetween(new java.math.BigDecimal("0.89"), new java.math.BigDecimal("0.90"));
        assertThat(summary.behind()).allMatch(aim -> aim.standing() == Standing.BEHIND);
        assertThat(summary.well() + summary.behind().size())
                .isEqualTo(duties.aims().size());
    }

    @Test
    void late_are_exactly_those_units_that_a_target_calls_behind_or_that_owe_a_report() {
        var officer = actor("canbo-hanoi");
        var city = Objects.requireNonNull(officer.unit());
        var behind = new HashSet<String>();
        for (var target : targets.of(city, TODAY, officer))
            targets.beneath(target.target().id(), city, TODAY, officer).stream()
                    .filter(one -> one.standing() == Standing.BEHIND)
                    .forEach(one -> behind.add(
                            one.unit().name() + ": " + target.target().name()));
        var told = new HashSet<String>();
        var all = late.of(city, TODAY, officer, Texts.VIETNAMESE);
        all.forEach(unit -> unit.with().forEach(one -> told.add(unit.name() + ": " + one.what())));
        behind.add("Xã Thư Lâm: Báo cáo quý III năm 2026");
        behind.add("Phường Phú Lương: Báo cáo quý III năm 2026");
        assertThat(told).isEqualTo(behind);
        assertThat(all)
                .as("who has most to catch up with comes first")
                .isSortedAccordingTo(
                        (one, other) -> other.with().size() - one.with().size());
    }

    @Test
    void work_waits_in_the_picture_of_her_own_unit_today_and_nowhere_else() {
        var chair = actor("chutich-thanhtri");
        assertThat(picture("chutich-thanhtri").duties().waits()).isNotEmpty();
        assertThat(pictures.picture(null, TODAY.minusYears(1), "", chair, Texts.VIETNAMESE)
                        .duties()
                        .waits())
                .isEmpty();
        var officer = actor("canbo-hanoi");
        var commune = units.one("Xã Thanh Trì", TODAY).value();
        assertThat(pictures.picture(commune, null, "", officer, Texts.VIETNAMESE)
                        .duties()
                        .waits())
                .isEmpty();
    }

    @Test
    void households_and_dues_stand_among_the_figures_and_each_opens_known_or_not() {
        var picture = picture("chutich-thanhtri");
        assertThat(picture.lines())
                .extracting(PicturePage.Line::textKey)
                .contains("desk.dues", "desk.households", "desk.households-clean");
        var homes = line(picture, "desk.households");
        assertThat(homes.value()).isPositive();
        assertThat(line(picture, "desk.households-clean").percent()).isTrue();
        assertThat(line(picture, "desk.dues").percent()).isTrue();
        var unknown = new PicturePage.Line("desk.dues", null, true, "/so-lieu/dues-share");
        var drawn = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, getClass().getClassLoader(), "vn.sohoi")
                .render("desk/pages/value.jte", unknown, drawn);
        assertThat(drawn.toString()).contains("href=\"/so-lieu/dues-share\"").contains("—");
    }

    private static PicturePage.Line line(PicturePage picture, String key) {
        return picture.lines().stream()
                .filter(one -> one.textKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private PicturePage picture(String login) {
        return pictures.picture(null, null, "", actor(login), Texts.VIETNAMESE);
    }

    private Actor actor(String login) {
        return accounts.actorsOf(login).getFirst();
    }
}
