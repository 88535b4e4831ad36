package vn.sohoi.emulation.awards;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sohoi.emulation.awards.AwardGround.DAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.StoryDay;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.CountsAs;
import vn.sohoi.activities.NewTheme;
import vn.sohoi.activities.Outcome;
import vn.sohoi.activities.Plan;
import vn.sohoi.activities.Themes;
import vn.sohoi.activities.conferences.AgendaPart;
import vn.sohoi.activities.conferences.Conferences;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.spi.HandedPapers;
import vn.sohoi.reports.spi.Occasions;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** A certificate is handed over at a conference: the award names it, and its programme shows the award, each to who reads both. */
@BookTest
class HandedOverTest {
    @Autowired
    Forms forms;

    @Autowired
    Proposing proposing;

    @Autowired
    Deciding deciding;

    @Autowired
    Awards awards;

    @Autowired
    Activities activities;

    @Autowired
    Themes themes;

    @Autowired
    Conferences conferences;

    @Autowired
    Occasions occasions;

    @Autowired
    HandedPapers papers;

    @Autowired
    Units units;

    private Places.Commune here;
    private AwardId hers;
    private AwardId theirs;

    @BeforeEach
    void two_awards_were_decided() {
        var ground = new AwardGround(forms, proposing, deciding);
        here = Places.commune(units, 2);
        var form = ground.form(UnitLevel.PROVINCE);
        hers = ground.given(form, here, Receiver.named(here.branch(0), "Đào Thị Lan"), "Vận động 40 hội viên mới", DAY);
        theirs = ground.given(form, here, Receiver.unit(here.branch(1)), "Dẫn đầu phong trào năm 2025", DAY);
    }

    @Test
    void the_award_names_the_conference_and_its_programme_shows_the_award() {
        var id = conference(here.unit(), 1, true);
        deciding.handOverAt(hers, id.value(), DAY.plusDays(1), here.officer());
        var step = awards.find(hers, here.officer()).handed().orElseThrow();
        assertThat(step.occasion()).isEqualTo(id.value());
        assertThat(step.reason()).isEqualTo("Hội nghị tổng kết");
        assertThat(papers.at(id.value(), here.officer(), Texts.VIETNAMESE))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.receiver()).startsWith("Đào Thị Lan");
                    assertThat(one.href()).endsWith(hers.toString());
                    assertThat(one.names()).isTrue();
                });
        deciding.handOver(theirs, "Tại nhà văn hóa", DAY.plusDays(1), here.officer());
        assertThat(papers.at(id.value(), here.officer(), Texts.VIETNAMESE)).hasSize(1);
    }

    @Test
    void it_is_handed_over_on_a_day_of_a_conference_that_the_writer_is_shown() {
        var id = conference(here.unit(), 2, true);
        assertThatThrownBy(() -> deciding.handOverAt(theirs, id.value(), DAY.plusDays(3), here.officer()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("emulation.award.error.occasion-day"));
        var elsewhere = conference(Places.beside(units, here), 1, true);
        assertThatThrownBy(() -> deciding.handOverAt(theirs, elsewhere.value(), DAY.plusDays(1), here.officer()))
                .isInstanceOf(NotFound.class);
        deciding.handOverAt(theirs, id.value(), DAY.plusDays(2), here.officer());
    }

    @Test
    void offered_are_conferences_of_those_days_with_a_part_for_it_that_were_not_called_off() {
        var id = conference(here.unit(), 1, true);
        conference(here.unit(), 1, false);
        var off = conference(here.unit(), 1, true);
        activities.conclude(off, new Outcome.CalledOff("Mưa bão"), here.officer());
        var since = DateSpan.between(DAY, DAY.plusDays(2));
        assertThat(occasions.within(since, here.officer()))
                .extracting(Occasions.Occasion::id)
                .containsExactly(id.value());
        assertThat(occasions.within(DateSpan.between(DAY.plusDays(2), DAY.plusDays(9)), here.officer()))
                .isEmpty();
    }

    @Test
    void who_is_not_shown_the_conference_reads_its_title_and_cannot_follow_it() {
        var id = conference(here.unit(), 1, true);
        deciding.handOverAt(theirs, id.value(), DAY.plusDays(1), here.officer());
        assertThat(occasions.find(id.value(), here.cityOfficer())).isEmpty();
        assertThat(awards.find(theirs, here.cityOfficer())
                        .handed()
                        .orElseThrow()
                        .reason())
                .isEqualTo("Hội nghị tổng kết");
        var branchHead = new Actor("beside", "Chi hội trưởng", 92L, here.branch(0), "BRANCH_HEAD");
        assertThat(papers.at(id.value(), branchHead, Locale.ENGLISH))
                .as("an award of another branch")
                .isEmpty();
    }

    @Test
    void who_writes_the_programme_sees_what_was_decided_lately_and_waits() {
        var today = LocalDate.now(StoryDay.VIETNAM);
        var ground = new AwardGround(forms, proposing, deciding);
        var form = ground.form(UnitLevel.PROVINCE);
        var fresh = ground.given(form, here, Receiver.unit(here.branch(0)), "Giữ nền nếp", today.minusDays(3));
        assertThat(papers.waiting(here.unit(), here.officer(), Texts.VIETNAMESE))
                .singleElement()
                .satisfies(one -> assertThat(one.href()).endsWith(fresh.toString()));
        assertThat(papers.waiting(Places.beside(units, here), here.officer(), Texts.VIETNAMESE))
                .isEmpty();
        deciding.handOver(fresh, "Tại chi hội", today, here.officer());
        assertThat(papers.waiting(here.unit(), here.officer(), Texts.VIETNAMESE))
                .isEmpty();
    }

    @Test
    void what_is_annulled_leaves_the_programme_and_the_award_still_says_where_it_was() {
        var id = conference(here.unit(), 1, true);
        deciding.handOverAt(hers, id.value(), DAY.plusDays(1), here.officer());
        deciding.annul(hers, "Khai sai", DAY.plusDays(2), AwardGround.cityChair(here));
        assertThat(papers.at(id.value(), here.officer(), Texts.VIETNAMESE)).isEmpty();
        assertThat(requireNonNull(
                        awards.find(hers, here.officer()).handed().orElseThrow().occasion()))
                .isEqualTo(id.value());
    }

    /** From the day after the decision on. */
    private ActivityId conference(UnitId owner, int days, boolean certificates) {
        var day = DAY.plusDays(1);
        var name = "Hội nghị " + owner;
        var theme = themes.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(one -> one.id())
                .orElseGet(() ->
                        themes.enter(new NewTheme(name, name, CountsAs.NOTHING, "Kế hoạch thử", DAY), Actor.MACHINE));
        var last = day.plusDays(days - 1L);
        var plan = new Plan(owner, "Hội nghị tổng kết", "", day, last, null, Set.of(), Set.of(theme));
        var id = activities.plan(plan, Actor.MACHINE);
        var part = new AgendaPart.Said(1, LocalTime.of(9, 0), "Khen thưởng", "", certificates);
        conferences.enter(id, part, Actor.MACHINE);
        return id;
    }
}
