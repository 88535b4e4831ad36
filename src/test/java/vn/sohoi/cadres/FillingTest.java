package vn.sohoi.cadres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.StoryDay;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Appointed;
import vn.sohoi.access.Appointing;
import vn.sohoi.access.JointActs;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.access.NewPost;
import vn.sohoi.access.Post;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** Positions are given and ended by decision, the mandate with them; what was written wrongly is corrected and stays to be read. */
@BookTest
class FillingTest {
    private static final LocalDate TODAY = LocalDate.now(StoryDay.VIETNAM);
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @Autowired
    Terms terms;

    @Autowired
    Filling filling;

    @Autowired
    Officers officers;

    @Autowired
    Appointing appointing;

    @Autowired
    JointActs jointActs;

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    private Ground ground;
    private Places.Commune here;
    private PositionId chair;
    private int count;

    @BeforeEach
    void a_commune_with_an_executive_committee() {
        ground = new Ground(terms, filling, officers);
        here = Places.commune(units, 1);
        ground.executive(here.unit(), Ground.TERM);
        chair = ground.position(here.unit(), PositionKind.CHAIR, DAY);
    }

    @Test
    void after_an_end_the_position_is_vacant_and_the_next_may_be_co_opted() {
        var held = ground.give(chair, "Đào Thị Lan", Ground.BEGIN, null);
        filling.end(held, DAY, End.MOVED, "15/QĐ-BTV", here.officer());
        var next = new NewHolding(
                chair,
                NewHolding.Who.named("Cao Thị Mai"),
                DateSpan.since(DAY.plusDays(9)),
                Way.CO_OPTED,
                false,
                "16/QĐ-BTV",
                DAY);
        filling.give(next, here.officer());
        assertThat(officers.history(chair, here.officer()))
                .filteredOn(Holding::believed)
                .extracting(Holding::name, Holding::endedBy, Holding::endDecision)
                .containsExactly(tuple("Cao Thị Mai", null, ""), tuple("Đào Thị Lan", End.MOVED, "15/QĐ-BTV"));
    }

    @Test
    void acting_takes_no_seat_and_lasts_six_months_at_most() {
        ground.give(chair, "Đào Thị Lan", Ground.BEGIN, null);
        filling.give(acting(DAY, DAY.plusMonths(6)), here.officer());
        refused("cadres.error.holds-already", () -> filling.give(acting(DAY, DAY.plusDays(1)), here.officer()));
        refused("cadres.error.acting", () -> filling.give(acting(DAY.plusYears(1), null), here.officer()));
        refused(
                "cadres.error.acting",
                () -> filling.give(acting(DAY.plusYears(1), DAY.plusMonths(19)), here.officer()));
    }

    @Test
    void a_mistake_is_corrected_with_its_reason_and_what_was_believed_stays() {
        var held = ground.give(chair, "Đào Thị Lân", Ground.BEGIN, null);
        refused(
                "cadres.error.reason",
                () -> filling.correct(held, Ground.wish(chair, "Đào Thị Lan", DAY, null), " ", here.officer()));
        filling.correct(held, Ground.wish(chair, "Đào Thị Lan", DAY, null), "Nhầm tên và ngày", here.officer());
        var told = officers.history(chair, here.officer());
        assertThat(told).filteredOn(Holding::believed).extracting(Holding::name).containsExactly("Đào Thị Lan");
        assertThat(told)
                .filteredOn(one -> !one.believed())
                .extracting(Holding::name, Holding::reason)
                .containsExactly(tuple("Đào Thị Lân", "Nhầm tên và ngày"));
    }

    @Test
    void what_never_was_is_withdrawn_and_its_seat_is_free() {
        var held = ground.give(chair, "Đào Thị Lan", Ground.BEGIN, null);
        filling.withdraw(held, "Ghi nhầm xã", here.officer());
        ground.give(chair, "Cao Thị Mai", Ground.BEGIN, null);
        assertThatThrownBy(() -> filling.withdraw(held, "Lần nữa", here.officer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_end_needs_a_day_within_what_she_holds_and_a_decision() {
        var held = ground.give(chair, "Đào Thị Lan", DAY, null);
        refused("cadres.error.day-outside", () -> filling.end(held, DAY, End.MOVED, "15/QĐ", here.officer()));
        refused("cadres.error.decision", () -> filling.end(held, DAY.plusDays(1), End.MOVED, "", here.officer()));
        refused("cadres.error.end", () -> filling.end(held, DAY.plusDays(1), End.REORGANISED, "1", here.officer()));
        filling.end(held, DAY.plusDays(1), End.DIED, "", here.officer());
        var ended = officers.history(chair, here.officer()).stream()
                .filter(Holding::believed)
                .findFirst()
                .orElseThrow();
        refused(
                "cadres.error.ended-already",
                () -> filling.end(ended.id(), DAY.plusDays(1), End.MOVED, "1", here.officer()));
    }

    @Test
    void a_branch_heads_mandate_opens_with_her_position_and_ends_with_it() {
        var chair = signer(Role.COMMUNE_CHAIR, here.unit());
        var head = ground.branchHead(here.branch(0));
        var login = login();
        var given = filling.give(Ground.wish(head, "Tạ Thị Sen", TODAY, null), login, chair);
        assertThat(given.mandate()).isInstanceOf(Appointed.Done.class);
        assertThat(posts(here.branch(0), chair.actor())).singleElement().satisfies(post -> {
            assertThat(post.role()).isEqualTo(Role.BRANCH_HEAD);
            assertThat(post.valid()).isEqualTo(DateSpan.between(TODAY, Ground.END));
        });
        assertThat(accounts.actorsOf(login)).hasSize(1);
        filling.end(given.holding(), TODAY.plusDays(1), End.OWN_WISH, "3/QĐ", chair.actor());
        assertThat(posts(here.branch(0), chair.actor()).getFirst().valid().until())
                .isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void a_communes_chair_gets_her_mandate_from_two_persons_and_her_officer_cannot_end_it() {
        var city = Objects.requireNonNull(here.cityOfficer().unit());
        var first = signer(Role.PROVINCE_CHAIR, city);
        var second = signer(Role.PROVINCE_CHAIR, city);
        var login = login();
        var given = filling.give(Ground.wish(chair, "Tạ Thị Sen", TODAY, null), login, first);
        assertThat(given.mandate()).isInstanceOf(Appointed.Waits.class);
        assertThat(posts(here.unit(), first.actor())).isEmpty();
        var waiting = jointActs.waitingFor(second.actor()).getFirst();
        jointActs.approve(waiting.id(), waiting.mark(), second);
        assertThat(posts(here.unit(), first.actor())).extracting(Post::login).containsExactly(login);
        assertThatThrownBy(() -> filling.end(given.holding(), TODAY.plusDays(1), End.MOVED, "3/QĐ", here.officer()))
                .isInstanceOf(Refused.class);
        filling.withdraw(given.holding(), "Ghi nhầm người", first.actor());
        assertThat(posts(here.unit(), first.actor())).allMatch(Post::revoked);
    }

    @Test
    void a_mandate_that_she_holds_already_is_taken_as_hers() {
        var city = Objects.requireNonNull(here.cityOfficer().unit());
        var first = signer(Role.PROVINCE_CHAIR, city);
        var held = signer(Role.COMMUNE_CHAIR, here.unit());
        var given = filling.give(
                Ground.wish(chair, "Tạ Thị Sen", TODAY, null), held.actor().login(), first);
        assertThat(given.mandate())
                .isEqualTo(
                        new Appointed.Done(Objects.requireNonNull(held.actor().mandate())));
    }

    private NewHolding acting(LocalDate from, @Nullable LocalDate until) {
        return new NewHolding(
                chair,
                NewHolding.Who.named("Cao Thị Mai"),
                new DateSpan(from, until),
                Way.APPOINTED,
                true,
                "16/QĐ-BTV",
                null);
    }

    private List<Post> posts(UnitId unit, Actor reader) {
        return appointing.of(List.of(unit), reader);
    }

    private String login() {
        return "cadre-" + here.unit() + "-" + count++;
    }

    /** Somebody with a mandate of the role, who signs in a session of her own. */
    private Signer signer(Role role, UnitId unit) {
        var login = login();
        appointing.giveFirst(new NewPost(
                login, "Người thử", role, unit, DateSpan.between(TODAY, TODAY.plusYears(1)), false, "QĐ thử"));
        return new Signer(accounts.actorsOf(login).getFirst(), login);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageStartingWith(key);
    }
}
