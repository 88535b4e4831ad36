package vn.sohoi.activities.clubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.indicators.EvidenceRow;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.BulkMembership;
import vn.sohoi.membership.ListedMember;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.membership.TransferWish;
import vn.sohoi.membership.Transfers;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.units.Units;

/** A club is founded once, counted where it is kept up on each day, and its women are said by their own branches. */
@BookTest
class ClubsTest {
    private static final LocalDate FOUNDED = LocalDate.of(2024, 3, 8);
    private static final LocalDate HANDED = LocalDate.of(2025, 2, 1);

    @Autowired
    Clubs clubs;

    @Autowired
    ClubWomen women;

    @Autowired
    Figures figures;

    @Autowired
    People people;

    @Autowired
    BulkMembership bulk;

    @Autowired
    Transfers transfers;

    @Autowired
    Units units;

    @Autowired
    Clock clock;

    private Places.Commune here;
    private LocalDate today = FOUNDED;

    @BeforeEach
    void a_commune_with_two_branches() {
        today = LocalDate.now(clock);
        here = Places.commune(units, 2);
    }

    @Test
    void it_is_founded_once_and_counted_where_it_is_kept_up_on_each_day() {
        var dance = found(here.branch(0), true);
        found(here.unit(), false);
        assertThat(standing("clubs", here.unit(), FOUNDED.minusDays(1))).isZero();
        assertThat(standing("clubs", here.unit(), FOUNDED)).isEqualTo(2);
        assertThat(standing("dance-and-sport-clubs", here.unit(), FOUNDED)).isEqualTo(1);
        assertThat(standing("clubs", here.branch(0), FOUNDED)).isEqualTo(1);
        clubs.takeOver(dance, here.branch(1), HANDED, "Biên bản bàn giao", Actor.MACHINE);
        assertThat(standing("clubs", here.branch(0), HANDED.minusDays(1))).isEqualTo(1);
        assertThat(standing("clubs", here.branch(0), HANDED)).isZero();
        assertThat(standing("clubs", here.branch(1), HANDED)).isEqualTo(1);
        assertThat(standing("dance-and-sport-clubs", here.unit(), HANDED)).isEqualTo(1);
        assertThat(founded("2024")).isEqualTo(2);
        assertThat(founded("2025")).as("taking over is not founding").isZero();
    }

    @Test
    void the_figure_opens_to_its_clubs_by_name() {
        found(here.branch(0), false);
        var rows = figures.open(Question.on("clubs", here.unit(), FOUNDED), here.officer(), new Figures.Page(0, 10));
        assertThat(rows).extracting(EvidenceRow::name).containsExactly("Câu lạc bộ thử");
    }

    @Test
    void it_ends_with_a_reason_and_is_counted_until_then() {
        var club = found(here.unit(), false);
        refused("activities.club.error.why", () -> clubs.end(club, HANDED, " ", Actor.MACHINE));
        refused("activities.club.error.day", () -> clubs.end(club, FOUNDED, "Ít người", Actor.MACHINE));
        refused("activities.club.error.day", () -> clubs.end(club, today.plusDays(1), "Ít người", Actor.MACHINE));
        clubs.end(club, HANDED, "Ít người", Actor.MACHINE);
        assertThat(standing("clubs", here.unit(), HANDED.minusDays(1))).isEqualTo(1);
        assertThat(standing("clubs", here.unit(), HANDED)).isZero();
        refused("activities.club.error.over", () -> clubs.end(club, today, "Nữa", Actor.MACHINE));
        refused("activities.club.error.over", () -> clubs.takeOver(club, here.branch(0), today, "QĐ", Actor.MACHINE));
    }

    @Test
    void nothing_is_founded_without_a_name_or_a_paper_or_before_its_day() {
        refused("activities.club.error.name", () -> clubs.found(club(" ", "QĐ 1", FOUNDED), Actor.MACHINE));
        refused("activities.club.error.basis", () -> clubs.found(club("Tên", "", FOUNDED), Actor.MACHINE));
        refused(
                "activities.club.error.to-come",
                () -> clubs.found(club("Tên", "QĐ 1", today.plusDays(1)), Actor.MACHINE));
        var other = Places.commune(units, 1);
        assertThatThrownBy(() -> clubs.found(club("Tên", "QĐ 1", FOUNDED), other.officer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void each_branch_says_its_own_women_and_who_moved_is_said_by_her_new_branch() {
        var club = found(here.unit(), false);
        var first = members(here.branch(0), 3);
        var second = members(here.branch(1), 1);
        women.say(club, here.branch(0), Set.copyOf(first), Set.copyOf(first.subList(0, 2)), Actor.MACHINE);
        women.say(club, here.branch(1), Set.copyOf(second), Set.copyOf(second), Actor.MACHINE);
        assertThat(women.numbers(club, here.officer()))
                .containsEntry(here.branch(0), 2L)
                .containsEntry(here.branch(1), 1L);
        women.say(club, here.branch(0), Set.copyOf(first), Set.of(first.get(1), first.get(2)), Actor.MACHINE);
        assertThat(belonging(club, here.branch(0))).containsExactlyInAnyOrder(first.get(1), first.get(2));
        transfers.within(new TransferWish(first.get(1), here.branch(1), today, ""), Actor.MACHINE);
        assertThat(women.numbers(club, here.officer()))
                .as("she stands elsewhere, where nobody said it of her yet")
                .containsEntry(here.branch(0), 1L)
                .containsEntry(here.branch(1), 1L);
        var all = new HashSet<>(second);
        all.add(first.get(1));
        women.say(club, here.branch(1), all, all, Actor.MACHINE);
        assertThat(women.numbers(club, here.officer()))
                .containsEntry(here.branch(0), 1L)
                .containsEntry(here.branch(1), 2L);
    }

    @Test
    void another_commune_neither_reads_it_nor_says_its_women_of_it() {
        var club = found(here.unit(), false);
        var other = Places.commune(units, 1);
        assertThatThrownBy(() -> clubs.find(club, other.officer())).isInstanceOf(NotFound.class);
        var head = new Actor("head", "Chi hội trưởng", 1L, here.branch(0), "BRANCH_HEAD");
        assertThat(clubs.above(here.branch(0), head))
                .as("a branch reads of what its commune keeps up")
                .extracting(Club::id)
                .containsExactly(club);
        assertThat(clubs.find(club, head).id()).isEqualTo(club);
        assertThatThrownBy(() -> women.of(club, other.branch(0), Actor.MACHINE)).isInstanceOf(NotFound.class);
    }

    private List<PersonId> belonging(ClubId club, UnitId branch) {
        return women.of(club, branch, Actor.MACHINE).stream()
                .filter(ClubWomen.Woman::belongs)
                .map(ClubWomen.Woman::id)
                .toList();
    }

    private List<PersonId> members(UnitId branch, int count) {
        var fresh = new ArrayList<NewPerson>();
        for (int i = 0; i < count; i++)
            fresh.add(NewPerson.of(branch, Identity.woman("Đào Thị Sen", PartialDate.ofYear(1970 + i)), FOUNDED));
        var ids = people.registerAll(fresh, Actor.MACHINE);
        var listed = ids.stream()
                .map(id -> new ListedMember(id, branch, PartialDate.of(FOUNDED), MemberKind.REGULAR, false))
                .toList();
        bulk.takeOver(listed, FOUNDED, Actor.MACHINE);
        return ids;
    }

    private ClubId found(UnitId founder, boolean moves) {
        return clubs.found(
                new NewClub(founder, "Câu lạc bộ thử", ClubKind.CLUB, moves, "", FOUNDED, "QĐ thử"), Actor.MACHINE);
    }

    private NewClub club(String name, String basis, LocalDate from) {
        return new NewClub(here.unit(), name, ClubKind.MODEL, false, "", from, basis);
    }

    private long standing(String code, UnitId unit, LocalDate day) {
        return count(Question.on(code, unit, day));
    }

    private long founded(String period) {
        return count(Question.within("clubs-new", here.unit(), Period.parse(period)));
    }

    private long count(Question question) {
        return Objects.requireNonNull(figures.answer(question, Actor.MACHINE).value())
                .longValue();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
