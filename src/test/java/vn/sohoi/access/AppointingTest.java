package vn.sohoi.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.StoryDay;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

/** Who may give which post: rights come with a post, nobody gives herself any, and two persons give those that weigh more. */
@BookTest
class AppointingTest {
    private static final LocalDate TODAY = LocalDate.now(StoryDay.VIETNAM);

    @Autowired
    Appointing appointing;

    @Autowired
    JointActs jointActs;

    @Autowired
    Accounts accounts;

    @Autowired
    Authoriser authoriser;

    @Autowired
    Mandates mandates;

    @Autowired
    Units units;

    @Autowired
    Db db;

    private Commune here;
    private UnitId city = new UnitId(0);
    private Signer chair;
    private Signer cityChair;
    private Signer otherCityChair;

    @BeforeEach
    void chairs_are_in_office() {
        here = Places.commune(units, 2);
        city = requireNonNull(units.on(here.unit(), TODAY).parent());
        chair = office("chair", Role.COMMUNE_CHAIR, here.unit());
        cityChair = office("city", Role.PROVINCE_CHAIR, city);
        otherCityChair = office("second", Role.PROVINCE_CHAIR, city);
    }

    @Test
    void a_commune_chair_gives_a_branch_its_head_and_the_right_is_there_at_once() {
        assertThat(appointing.appoint(head("an"), chair)).isInstanceOf(Appointed.Done.class);
        assertThat(accounts.actorsOf(login("an"))).extracting(Actor::role).containsExactly("BRANCH_HEAD");
    }

    @Test
    void ended_before_its_term_the_right_is_gone_at_once_and_the_post_stays_in_the_book() {
        var done = (Appointed.Done) appointing.appoint(head("binh"), chair);
        appointing.revoke(done.mandate(), "Chuyển nơi ở", chair.actor());
        assertThat(accounts.actorsOf(login("binh"))).isEmpty();
        assertThat(appointing.of(List.of(here.branch(0)), chair.actor()))
                .filteredOn(post -> post.login().equals(login("binh")))
                .extracting(Post::revoked)
                .containsExactly(true);
    }

    @Test
    void a_post_of_a_commune_waits_until_a_second_city_chair_agrees() {
        var waits = (Appointed.Waits) appointing.appoint(officer("cuc"), cityChair);
        assertThat(accounts.actorsOf(login("cuc"))).isEmpty();
        var act = jointActs.waitingFor(otherCityChair.actor()).getFirst();
        assertThat(act.id()).isEqualTo(waits.act());
        jointActs.approve(act.id(), act.mark(), otherCityChair);
        assertThat(accounts.actorsOf(login("cuc"))).extracting(Actor::role).containsExactly("COMMUNE_OFFICER");
        assertThat(jointActs.waitingFor(otherCityChair.actor())).isEmpty();
    }

    @Test
    void an_officer_of_one_portfolio_has_nothing_of_the_others_and_goes_over_with_it() {
        var wish = new NewPost(
                login("ha"), "Hà", Role.COMMUNE_OFFICER, here.unit(), term(), false, "QĐ 3", Set.of(Purpose.PERSONNEL));
        appointing.appoint(wish, cityChair);
        var act = jointActs.waitingFor(otherCityChair.actor()).getFirst();
        jointActs.approve(act.id(), act.mark(), otherCityChair);
        var officer = accounts.actorsOf(login("ha")).getFirst();
        assertThat(authoriser.allows(officer, Purpose.PERSONNEL, Act.WRITE)).isTrue();
        assertThat(authoriser.allows(officer, Purpose.ROLL, Act.READ)).isFalse();
        assertThat(authoriser.seesNames(officer, Purpose.HARDSHIP)).isFalse();
        var there = Places.commune(units, 1).unit();
        var over = List.of(new Mandates.GoingOver(requireNonNull(officer.mandate()), there));
        mandates.goOver(over, TODAY, "NQ 1", Actor.MACHINE);
        assertThat(accounts.actorsOf(login("ha"))).extracting(Actor::portfolios).containsOnly(Set.of("PERSONNEL"));
    }

    @Test
    void a_branch_head_has_no_portfolio() {
        var wish = new NewPost(
                login("hien"), "Hiền", Role.BRANCH_HEAD, here.branch(0), term(), false, "QĐ 2", Set.of(Purpose.ROLL));
        refusedWith("access.portfolios-elsewhere", () -> appointing.appoint(wish, chair));
    }

    @Test
    void whoever_started_it_is_never_its_second_person() {
        var waits = (Appointed.Waits) appointing.appoint(officer("dao"), cityChair);
        assertThat(jointActs.waitingFor(cityChair.actor())).isEmpty();
        assertThatThrownBy(() -> jointActs.approve(waits.act(), "", cityChair)).isInstanceOf(NotFound.class);
        assertThat(jointActs.startedBy(cityChair.actor()))
                .extracting(JointAct::id)
                .contains(waits.act());
    }

    @Test
    void nor_is_the_same_session_nor_whoever_could_not_do_it_herself() {
        var waits = (Appointed.Waits) appointing.appoint(officer("em"), cityChair);
        var act = jointActs.waitingFor(otherCityChair.actor()).getFirst();
        refusedWith(
                "access.joint-same-session",
                () -> jointActs.approve(
                        waits.act(), act.mark(), new Signer(otherCityChair.actor(), cityChair.session())));
        assertThat(jointActs.waitingFor(chair.actor())).isEmpty();
        assertThat(jointActs.waitingFor(Places.commune(units, 1).cityOfficer())).isEmpty();
    }

    @Test
    void nor_is_whom_the_first_person_appointed_within_thirty_days() {
        db.sql("update access.mandate set given_by = :starter where id = :mandate")
                .param("starter", cityChair.actor().login())
                .param("mandate", otherCityChair.actor().mandate())
                .update();
        appointing.appoint(officer("giang"), cityChair);
        assertThat(jointActs.waitingFor(otherCityChair.actor())).isEmpty();
    }

    @Test
    void other_words_than_the_second_person_saw_are_not_approved() {
        var waits = (Appointed.Waits) appointing.appoint(officer("hoa"), cityChair);
        refusedWith("access.joint-other-words", () -> jointActs.approve(waits.act(), "000000000000", otherCityChair));
        assertThat(accounts.actorsOf(login("hoa"))).isEmpty();
    }

    @Test
    void refused_or_withdrawn_it_gives_nothing_and_is_settled_for_good() {
        var refused = (Appointed.Waits) appointing.appoint(officer("khue"), cityChair);
        refusedWith("access.joint-no-reason", () -> jointActs.refuse(refused.act(), " ", otherCityChair));
        jointActs.refuse(refused.act(), "Sai số quyết định", otherCityChair);
        var withdrawn = (Appointed.Waits) appointing.appoint(officer("lan"), cityChair);
        jointActs.withdraw(withdrawn.act(), cityChair);
        assertThatThrownBy(() -> jointActs.withdraw(withdrawn.act(), cityChair)).isInstanceOf(NotFound.class);
        assertThat(accounts.actorsOf(login("khue"))).isEmpty();
        assertThat(accounts.actorsOf(login("lan"))).isEmpty();
    }

    @Test
    void with_the_post_of_whoever_started_it_it_waits_no_more() {
        appointing.appoint(officer("mai"), cityChair);
        db.sql("update access.mandate set revoked_at = clock_timestamp() where id = :mandate")
                .param("mandate", cityChair.actor().mandate())
                .update();
        assertThat(jointActs.waitingFor(otherCityChair.actor())).isEmpty();
    }

    @Test
    void nobody_gives_herself_a_post_or_one_that_her_own_does_not_reach() {
        var own = new NewPost(chair.actor().login(), "", Role.BRANCH_HEAD, here.branch(0), term(), false, "QĐ 2");
        refusedWith("access.not-oneself", () -> appointing.appoint(own, chair));
        assertThatThrownBy(() -> appointing.appoint(officer("nga"), chair)).isInstanceOf(Forbidden.class);
        var elsewhere = Places.commune(units, 1).branch(0);
        var there = new NewPost(login("oanh"), "Oanh", Role.BRANCH_HEAD, elsewhere, term(), false, "QĐ 2");
        assertThatThrownBy(() -> appointing.appoint(there, chair)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_term_has_an_end_within_five_years_and_an_acting_one_within_six_months() {
        refusedWith(
                "access.term-too-long",
                () -> appointing.appoint(post("phuong", DateSpan.between(TODAY, TODAY.plusYears(6)), false), chair));
        refusedWith(
                "access.acting-too-long",
                () -> appointing.appoint(post("phuong", DateSpan.between(TODAY, TODAY.plusMonths(7)), true), chair));
        refusedWith(
                "access.term-over",
                () -> appointing.appoint(post("phuong", DateSpan.between(TODAY.minusDays(9), TODAY), false), chair));
        assertThat(accounts.actorsOf(login("phuong"))).isEmpty();
    }

    @Test
    void what_a_branch_head_proposes_waits_for_the_commune_chair() {
        appointing.appoint(head("quy"), chair);
        var quy = new Signer(accounts.actorsOf(login("quy")).getFirst(), "s-quy");
        var group = Places.group(units, here.branch(0));
        var wish = new NewPost(login("sen"), "Sen", Role.GROUP_HEAD, group, term(), false, "Biên bản");
        assertThat(appointing.appoint(wish, quy)).isInstanceOf(Appointed.Waits.class);
        var act = jointActs.waitingFor(chair.actor()).getFirst();
        jointActs.approve(act.id(), act.mark(), chair);
        assertThat(accounts.actorsOf(login("sen"))).hasSize(1);
    }

    @Test
    void a_small_post_given_to_a_high_officer_does_not_open_her_password() {
        var wish = new NewPost(
                otherCityChair.actor().login(), "", Role.BRANCH_HEAD, here.branch(0), term(), false, "QĐ 2");
        var done = (Appointed.Done) appointing.appoint(wish, chair);
        refusedWith("access.card-other-posts", () -> appointing.card(done.mandate(), chair.actor()));
    }

    @Test
    void whoever_stands_above_all_her_posts_gives_her_a_card() {
        var officer = office("tam", Role.COMMUNE_OFFICER, here.unit()).actor();
        var head = (Appointed.Done) appointing.appoint(head("tam"), chair);
        refusedWith("access.card-other-posts", () -> appointing.card(head.mandate(), chair.actor()));
        assertThat(appointing
                        .card(requireNonNull(officer.mandate()), cityChair.actor())
                        .login())
                .isEqualTo(officer.login());
    }

    private Signer office(String who, Role role, UnitId unit) {
        accounts.openWithoutPassword(login(who), who, Actor.MACHINE);
        accounts.appoint(new Accounts.NewMandate(login(who), role, unit, term(), "QĐ 1"), Actor.MACHINE);
        return new Signer(accounts.actorsOf(login(who)).getFirst(), "session-" + who);
    }

    private NewPost head(String who) {
        return post(who, term(), false);
    }

    private NewPost post(String who, DateSpan valid, boolean acting) {
        return new NewPost(login(who), who, Role.BRANCH_HEAD, here.branch(0), valid, acting, "QĐ 2");
    }

    private NewPost officer(String who) {
        return new NewPost(login(who), who, Role.COMMUNE_OFFICER, here.unit(), term(), false, "QĐ 3");
    }

    private String login(String who) {
        return who + "-" + here.unit();
    }

    private static DateSpan term() {
        return DateSpan.between(TODAY, TODAY.plusYears(5));
    }

    private static void refusedWith(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
