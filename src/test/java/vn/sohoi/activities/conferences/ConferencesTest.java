package vn.sohoi.activities.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.StoryDay;
import vn.sohoi.access.Scopes;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.CountsAs;
import vn.sohoi.activities.NewTheme;
import vn.sohoi.activities.Outcome;
import vn.sohoi.activities.Plan;
import vn.sohoi.activities.ThemeId;
import vn.sohoi.activities.Themes;
import vn.sohoi.activities.conferences.AgendaPart.Said;
import vn.sohoi.activities.conferences.Guest.Named;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.reports.WordPages;
import vn.sohoi.units.Units;

/** A conference has a programme in the order of its hours, and guests of whom it is said whether they came. */
@BookTest
class ConferencesTest {
    private static final LocalDate TODAY = LocalDate.now(StoryDay.VIETNAM);
    private static final int MONTHS = 24;

    @Autowired
    Conferences conferences;

    @Autowired
    Guests guests;

    @Autowired
    Invitations invitations;

    @Autowired
    Activities activities;

    @Autowired
    Themes themes;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    List<KeptForATime> kept;

    private Places.Commune here;
    private ThemeId theme;

    @BeforeEach
    void a_commune() {
        here = Places.commune(units, 2);
        var name = "Hội nghị " + here.unit();
        var since = LocalDate.of(2020, 1, 1);
        theme = themes.enter(new NewTheme(name, name, CountsAs.NOTHING, "Kế hoạch thử", since), Actor.MACHINE);
    }

    @Test
    void parts_stand_in_the_order_of_days_and_hours_however_they_were_written() {
        var id = conference(TODAY, 2);
        enter(id, part(2, 8, "Bầu cử"));
        enter(id, part(1, 14, "Thảo luận"));
        enter(id, part(1, 8, " Khai mạc "));
        assertThat(titles(id)).containsExactly("Khai mạc", "Thảo luận", "Bầu cử");
        var talk = programme(id).get(1);
        conferences.change(id, talk.id(), part(1, 7, "Đón đại biểu"), here.officer());
        assertThat(titles(id)).containsExactly("Đón đại biểu", "Khai mạc", "Bầu cử");
        conferences.remove(id, talk.id(), here.officer());
        assertThat(titles(id)).containsExactly("Khai mạc", "Bầu cử");
        assertThatThrownBy(() -> conferences.remove(id, talk.id(), here.officer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_part_has_a_title_and_a_day_of_a_conference_that_was_not_called_off() {
        var id = conference(TODAY, 1);
        refused("activities.conference.error.title", () -> enter(id, part(1, 8, " ")));
        refused("activities.conference.error.day", () -> enter(id, part(2, 8, "Bầu cử")));
        refused("activities.conference.error.day", () -> enter(id, part(0, 8, "Bầu cử")));
        activities.conclude(id, new Outcome.CalledOff("Mưa bão"), here.officer());
        refused("activities.conference.error.off", () -> enter(id, part(1, 8, "Khai mạc")));
    }

    @Test
    void a_part_of_another_conference_is_not_there() {
        var id = conference(TODAY, 1);
        var other = conference(TODAY, 1);
        enter(other, part(1, 8, "Khai mạc"));
        long theirs = programme(other).getFirst().id();
        assertThatThrownBy(() -> conferences.change(id, theirs, part(1, 9, "Bế mạc"), here.officer()))
                .isInstanceOf(NotFound.class);
        assertThat(titles(other)).containsExactly("Khai mạc");
    }

    @Test
    void each_guest_gets_a_letter_in_the_name_of_the_unit() {
        var id = conference(TODAY.plusDays(5), 1);
        refused("activities.conference.error.nobody-invited", () -> letters(id));
        var named = List.of(new Named("Bà Lý Thị Thử", "Chủ tịch Mặt trận"), new Named("Ông Ngô Văn Mẫu", ""));
        guests.invite(id, named, here.officer());
        var file = letters(id);
        assertThat(WordPages.count(file)).isEqualTo(2);
        assertThat(WordPages.words(file))
                .contains("GIẤY MỜI", "Bà Lý Thị Thử", "Chủ tịch Mặt trận", "Ông Ngô Văn Mẫu", "8:00 sáng thứ Hai")
                .doesNotContain("{{", "«");
        assertThatThrownBy(() -> invitations.letters(id, "", here.cityOfficer()))
                .isInstanceOf(NotFound.class);
    }

    private byte[] letters(ActivityId id) {
        return invitations.letters(id, "8:00 sáng thứ Hai", here.officer());
    }

    @Test
    void guests_are_written_once_and_struck_before_the_day() {
        var id = conference(TODAY.plusDays(3), 1);
        guests.invite(id, List.of(new Named(" Bà Hoa ", " Bí thư "), new Named("", "x")), here.officer());
        guests.invite(id, List.of(new Named("Bà Hoa", "Bí thư"), new Named("Ông Nam", "")), here.officer());
        var all = guests.of(id, here.officer());
        assertThat(all)
                .extracting(Guest::named)
                .containsExactly(new Named("Bà Hoa", "Bí thư"), new Named("Ông Nam", ""));
        refused(
                "activities.conference.error.not-yet",
                () -> guests.came(id, List.of(all.getFirst().id()), List.of(), here.officer()));
        guests.strike(id, all.getLast().id(), here.officer());
        assertThat(guests.numbers(id, here.officer())).isEqualTo(new Guest.Numbers(1, 0));
        refused("activities.conference.error.guest", () -> guests.invite(id, List.of(), here.officer()));
    }

    @Test
    void from_the_day_on_it_is_said_who_came_and_of_others_nothing() {
        var id = conference(TODAY, 1);
        guests.invite(
                id, List.of(new Named("Bà Hoa", ""), new Named("Ông Nam", ""), new Named("Bà Lê", "")), here.officer());
        var ids = guests.of(id, here.officer()).stream().map(Guest::id).toList();
        guests.came(id, ids.subList(0, 2), List.of(ids.getFirst(), ids.getLast()), here.officer());
        assertThat(guests.of(id, here.officer())).extracting(Guest::came).containsExactly(true, false, null);
        refused("activities.conference.error.begun", () -> guests.strike(id, ids.getFirst(), here.officer()));
    }

    @Test
    void who_sees_no_women_by_name_reads_none_but_those_of_her_own_unit() {
        var id = conference(TODAY, 1);
        enter(id, part(1, 8, "Khai mạc"));
        var activity = activities.find(id, here.cityOfficer());
        assertThat(conferences.any(activity, here.cityOfficer())).isFalse();
        assertThatThrownBy(() -> conferences.programme(id, here.cityOfficer())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> guests.of(id, here.cityOfficer())).isInstanceOf(NotFound.class);
        var beside = new Actor("beside", "Chi hội trưởng", 92L, here.branch(1), "BRANCH_HEAD");
        assertThatThrownBy(() -> conferences.programme(id, beside)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> guests.invite(id, List.of(new Named("Bà Hoa", "")), beside))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void names_go_when_they_were_kept_long_enough_and_the_numbers_stay() {
        var day = TODAY.minusDays(1);
        var id = conference(day, 1);
        enter(id, part(1, 8, "Khai mạc"));
        guests.invite(id, List.of(new Named("Bà Hoa", "Bí thư")), here.officer());
        var keeper = kept.stream()
                .filter(one -> one.use().equals("guests"))
                .findFirst()
                .orElseThrow();
        assertThat(outlived(keeper, day.plusMonths(MONTHS).minusDays(1))).isZero();
        assertThat(outlived(keeper, day.plusMonths(MONTHS))).isEqualTo(2);
        var over = new KeptForATime.Kept(day.plusMonths(MONTHS), MONTHS);
        scopes.numbers(() -> {
            keeper.takeAway(over, List.of(here.unit()));
            return true;
        });
        assertThat(outlived(keeper, day.plusMonths(MONTHS))).isZero();
        assertThat(guests.of(id, here.officer())).isEmpty();
        assertThat(guests.numbers(id, here.officer()).invited()).isOne();
        assertThat(programme(id).getFirst().said().ledBy()).isEmpty();
    }

    private long outlived(KeptForATime keeper, LocalDate today) {
        return scopes.numbers(() -> keeper.outlived(new KeptForATime.Kept(today, MONTHS))).stream()
                .filter(one -> one.unit().equals(here.unit()))
                .mapToLong(KeptForATime.Outlived::number)
                .sum();
    }

    private ActivityId conference(LocalDate day, int days) {
        var plan = new Plan(here.unit(), "Hội nghị", "", day, day.plusDays(days - 1), null, Set.of(), Set.of(theme));
        return activities.plan(plan, here.officer());
    }

    private void enter(ActivityId id, Said said) {
        conferences.enter(id, said, here.officer());
    }

    private static Said part(int day, int hour, String title) {
        return new Said(day, LocalTime.of(hour, 0), title, "Chủ tịch Hội", false);
    }

    private List<AgendaPart> programme(ActivityId id) {
        return conferences.programme(id, here.officer());
    }

    private List<String> titles(ActivityId id) {
        return programme(id).stream().map(part -> part.said().title()).toList();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
