package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.emulation.awards.AwardId;
import vn.sohoi.emulation.awards.Deciding;
import vn.sohoi.emulation.awards.NewAward;
import vn.sohoi.emulation.awards.NewAward.Proof;
import vn.sohoi.emulation.awards.Proposing;
import vn.sohoi.emulation.awards.Receiver;
import vn.sohoi.emulation.awards.VoteRule.Vote;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/**
 * Awards of 2019 in the numbers of the article; who they went to is chosen by chance and invented. This year a proposal waits for
 * the council of Xã Thanh Trì and one for that of the city. Before the year is sealed, for its figures count them.
 */
@Component
@Order(5)
class StoryAwards implements LaterFilling {
    private static final LocalDate CONFERENCE = LocalDate.of(2019, 12, 31);
    private static final DateSpan YEAR_2019 = DateSpan.between(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1));

    /** What the article tells; it names no decision. */
    private static final String DECISION = "Theo tin hội nghị tổng kết năm 2019, không nêu số quyết định";

    private static final int BY_CENTRE = 2;
    private static final int BY_CITY = 5;
    private static final int BRANCHES = 9;
    private static final int INDIVIDUALS = 16;

    private final StoryForms forms;
    private final Proposing proposing;
    private final Deciding deciding;
    private final Accounts accounts;
    private final Units units;
    private final Clock clock;
    private final RandomGenerator chance = new Random(2019);

    StoryAwards(StoryForms forms, Proposing proposing, Deciding deciding, Accounts accounts, Units units, Clock clock) {
        this.forms = forms;
        this.proposing = proposing;
        this.deciding = deciding;
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "awards";
    }

    @Override
    public void fill() {
        forms.enter();
        var tree = units.treeOn(CONFERENCE);
        var district = units.one("Huyện Thanh Trì", CONFERENCE);
        var communes = tree.children(district);
        collectives(district, communes);
        var branches = new ArrayList<Unit>();
        for (var one : tree.subtree(district)) if (one.level() == UnitLevel.BRANCH) branches.add(one);
        Collections.shuffle(branches, chance);
        branches(district, branches);
        for (int i = 0; i < INDIVIDUALS; i++)
            given(
                    "huyen-ca-nhan-xuat-sac",
                    district,
                    Receiver.named(communes.get(i % communes.size()).id(), Names.woman(chance)),
                    "Thành tích xuất sắc trong công tác Hội năm 2019");
        waiting();
    }

    /** Two communes by the Centre, five by the city, the other nine excellent by the district. */
    private void collectives(UnitId district, List<Unit> communes) {
        for (int i = 0; i < communes.size(); i++) {
            var key = i < BY_CENTRE
                    ? "bang-khen-trung-uong"
                    : i < BY_CENTRE + BY_CITY ? "bang-khen-thanh-pho" : "huyen-tap-the-xuat-sac";
            given(key, district, Receiver.unit(communes.get(i).id()), "Hoàn thành xuất sắc công tác Hội năm 2019");
        }
    }

    /** Nine branches excellent, nine good. */
    private void branches(UnitId district, List<Unit> branches) {
        for (int i = 0; i < 2 * BRANCHES; i++)
            given(
                    i < BRANCHES ? "huyen-tap-the-xuat-sac" : "huyen-tap-the-tot",
                    district,
                    Receiver.unit(branches.get(i).id()),
                    "Tập hợp hội viên và phong trào của chi hội năm 2019");
    }

    private void given(String key, UnitId district, Receiver receiver, String achievement) {
        var wish = new NewAward(
                forms.of(key, CONFERENCE), district, receiver, achievement, YEAR_2019, List.of(), CONFERENCE);
        var award = proposing.enterDecided(wish, DECISION, CONFERENCE, Actor.MACHINE);
        deciding.handOver(award, "Hội nghị tổng kết năm 2019", CONFERENCE, Actor.MACHINE);
    }

    private void waiting() {
        var today = LocalDate.now(clock);
        propose("canbo-thanhtri", Receiver.unit(branch("Xã Thanh Trì")), today.minusDays(3));
        var her = Receiver.named(branch("Xã Đại Thanh"), Names.woman(chance));
        var atTheCity = propose("chutich-daithanh", her, today.minusDays(12));
        deciding.vote(atTheCity, new Vote(9, 8, 8), today.minusDays(5), actor("chutich-daithanh"));
    }

    private AwardId propose(String login, Receiver receiver, LocalDate day) {
        var actor = actor(login);
        var own = Objects.requireNonNull(actor.unit());
        var members = new Proof("Số hội viên của đơn vị", "/so-lieu/members?unit=" + receiver.unit());
        return proposing.propose(
                new NewAward(
                        forms.of("bang-khen-thanh-pho", day),
                        own,
                        receiver,
                        "Vận động phụ nữ vào Hội, giữ nền nếp sinh hoạt, giúp hội viên khó khăn",
                        DateSpan.between(day.minusMonths(10), day),
                        List.of(members),
                        day),
                "",
                actor);
    }

    private UnitId branch(String commune) {
        var today = LocalDate.now(clock);
        return units.branchesUnder(units.one(commune, today), today).getFirst();
    }

    private Actor actor(String login) {
        return accounts.actorsOf(login).getFirst();
    }
}
