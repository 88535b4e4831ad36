package vn.sohoi.activities.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.CountsAs;
import vn.sohoi.activities.NewTheme;
import vn.sohoi.activities.Outcome;
import vn.sohoi.activities.Plan;
import vn.sohoi.activities.ThemeId;
import vn.sohoi.activities.Themes;
import vn.sohoi.activities.minutes.Minutes.Said;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reports.spi.MeetingMinutes;
import vn.sohoi.reports.spi.MinutesPaper;
import vn.sohoi.units.Units;

/** Minutes are written of what was held, corrected with a reason, and read by whoever sees the unit's people by name. */
@BookTest
class MinutesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 10);
    private static final Said SAID = new Said(
            " Đào Thị Lan ", "Cao Thị Mai", LocalTime.of(21, 0), "Bàn việc thu quỹ", "Chị Cúc: nên thu sớm", "");

    @Autowired
    MinutesBook minutes;

    @Autowired
    MinutesPaper paper;

    @Autowired
    Activities activities;

    @Autowired
    Themes themes;

    @Autowired
    Units units;

    private Places.Commune here;
    private ThemeId theme;

    @BeforeEach
    void a_commune() {
        here = Places.commune(units, 2);
        var name = "Biên bản " + here.unit();
        theme = themes.enter(new NewTheme(name, name, CountsAs.NOTHING, "Kế hoạch thử", DAY), Actor.MACHINE);
    }

    @Test
    void they_are_written_once_and_corrected_with_a_reason_and_the_old_words_stay() {
        var id = held(here.branch(0));
        minutes.write(id, SAID, null, "", here.officer());
        var first = minutes.of(id, here.officer()).getFirst();
        assertThat(first.said().chairedBy()).isEqualTo("Đào Thị Lan");
        var other = new Said("Đào Thị Lan", "Cao Thị Mai", null, "Bàn việc thu quỹ quý bốn", "", "Thu trước ngày 20");
        refused("activities.minutes.error.why", () -> minutes.write(id, other, first.id(), " ", here.officer()));
        minutes.write(id, other, first.id(), "Ghi thiếu", here.officer());
        var all = minutes.of(id, here.officer());
        assertThat(all)
                .extracting(one -> one.said().contents())
                .containsExactly("Bàn việc thu quỹ", "Bàn việc thu quỹ quý bốn");
        assertThat(all.getFirst().until()).isEqualTo(all.getLast().from());
        assertThat(all.getLast().why()).isEqualTo("Ghi thiếu");
        refused("activities.minutes.error.changed", () -> minutes.write(id, SAID, first.id(), "Nữa", here.officer()));
        refused("activities.minutes.error.changed", () -> minutes.write(id, SAID, null, "", here.officer()));
    }

    @Test
    void nothing_is_written_of_what_was_not_held_or_without_names_or_contents() {
        var planned = activities.plan(Plan.of(here.branch(0), "Họp", DAY, Set.of(theme)), here.officer());
        refused("activities.minutes.error.not-held", () -> minutes.write(planned, SAID, null, "", here.officer()));
        var id = held(here.branch(0));
        refused("activities.minutes.error.chair", () -> write(id, new Said(" ", "b", null, "c", "", "")));
        refused("activities.minutes.error.writer", () -> write(id, new Said("a", "", null, "c", "", "")));
        refused("activities.minutes.error.contents", () -> write(id, new Said("a", "b", null, " ", "", "")));
    }

    @Test
    void who_sees_no_women_by_name_reads_none_but_those_of_her_own_unit() {
        var id = held(here.branch(0));
        minutes.write(id, SAID, null, "", here.officer());
        var activity = activities.find(id, here.cityOfficer());
        assertThat(minutes.any(activity, here.cityOfficer())).isFalse();
        assertThatThrownBy(() -> minutes.of(id, here.cityOfficer())).isInstanceOf(NotFound.class);
        var head = new Actor("head", "Chi hội trưởng", 91L, here.branch(0), "BRANCH_HEAD");
        assertThat(minutes.of(id, head)).hasSize(1);
        var beside = new Actor("beside", "Chi hội trưởng", 92L, here.branch(1), "BRANCH_HEAD");
        assertThatThrownBy(() -> minutes.of(id, beside)).isInstanceOf(NotFound.class);
        var city = Objects.requireNonNull(here.cityOfficer().unit());
        var theirs = held(city);
        minutes.write(theirs, SAID, null, "", here.cityOfficer());
        assertThat(minutes.of(theirs, here.cityOfficer())).hasSize(1);
    }

    @Test
    void they_are_printed_as_word_and_pdf() {
        var said = new MeetingMinutes(
                here.unit(),
                DAY,
                "Sinh hoạt tháng 9",
                List.of("Chủ trì: Đào Thị Lan."),
                List.of(new MeetingMinutes.Part("Nội dung", "Bàn việc\nThu quỹ")),
                "",
                "Đào Thị Lan",
                "Cao Thị Mai",
                "/hoat-dong");
        assertThat(new String(paper.pdf(said), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(new String(paper.word(said), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    private void write(ActivityId id, Said said) {
        minutes.write(id, said, null, "", here.officer());
    }

    private ActivityId held(UnitId owner) {
        var id = activities.plan(Plan.of(owner, "Sinh hoạt", DAY, Set.of(theme)), Actor.MACHINE);
        activities.conclude(id, new Outcome.Held("", null), Actor.MACHINE);
        return id;
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
