package vn.sohoi.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.BulkMembership;
import vn.sohoi.membership.Ended;
import vn.sohoi.membership.ListedMember;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.membership.Membership;
import vn.sohoi.membership.TransferWish;
import vn.sohoi.membership.Transfers;
import vn.sohoi.people.Correction;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.reorganisation.Drafting.Altered;
import vn.sohoi.units.NewUnit;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;

/**
 * Small cities whose communes are split, merged, renamed and moved between while women come, move, leave and are corrected.
 * Seeded.
 */
@Component
class RandomReorganisations {
    private static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);

    private final Units units;
    private final Drafting drafting;
    private final Cutting cutting;
    private final Plans plans;
    private final Lives lives;

    RandomReorganisations(Units units, Drafting drafting, Cutting cutting, Plans plans, Lives lives) {
        this.units = units;
        this.drafting = drafting;
        this.cutting = cutting;
        this.plans = plans;
        this.lives = lives;
    }

    /** What women live through. */
    @Component
    record Lives(People people, BulkMembership bulk, Membership membership, Transfers transfers) {}

    /** A city as it grows. */
    record History(Random random, UnitId city, List<UnitId> communes, List<UnitId> branches, List<PersonId> women) {
        /** The tree after a reorganisation. */
        void settle(UnitTree tree) {
            communes.clear();
            tree.children(city).forEach(unit -> communes.add(unit.id()));
            branches.clear();
            branches.addAll(tree.branchesUnder(city));
        }

        UnitId branch() {
            return branches.get(random.nextInt(branches.size()));
        }

        PersonId woman() {
            return women.get(random.nextInt(women.size()));
        }

        LocalDate day() {
            return BEGIN.plusDays(random.nextInt(365 * 8));
        }
    }

    History begin(long seed) {
        var random = new Random(seed);
        var city = open(UnitKind.CITY, "Thành phố Thử " + seed, null);
        var history = new History(random, city, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < 3 + random.nextInt(3); i++) {
            var commune = open(UnitKind.RURAL_COMMUNE, "Xã " + i, city);
            history.communes().add(commune);
            for (int j = 0; j < 1 + random.nextInt(3); j++)
                history.branches().add(open(UnitKind.BRANCH, "Chi hội " + i + "." + j, commune));
        }
        for (int i = 0; i < 40; i++) arrive(history);
        return history;
    }

    /** One act of a day: somebody comes, moves, leaves, or is corrected. What the rules refuse is left. */
    void act(History history) {
        var woman = history.woman();
        switch (history.random().nextInt(7)) {
            case 0 -> arrive(history);
            case 1 ->
                lives.transfers().within(new TransferWish(woman, history.branch(), history.day(), ""), Actor.MACHINE);
            case 2 -> lives.membership().depart(woman, Ended.OWN_WISH, history.day(), "", Actor.MACHINE);
            case 3 -> lives.membership().beginCore(woman, history.day(), Actor.MACHINE);
            case 4 -> moveBranch(history);
            case 5 -> renameBranch(history);
            default ->
                lives.people()
                        .correct(
                                woman,
                                List.of(new Correction.Birth(PartialDate.ofYear(
                                        1950 + history.random().nextInt(60)))),
                                "Thử",
                                Actor.MACHINE);
        }
    }

    /** A branch comes under a commune that was there on the day, learnt of late or not. */
    private void moveBranch(History history) {
        var branch = history.branch();
        var day = history.day();
        var there = units.treeOn(day).children(history.city());
        if (there.isEmpty() || units.treeOn(day).find(branch) == null) return;
        units.move(branch, there.get(history.random().nextInt(there.size())).id(), day, "Thử", Actor.MACHINE);
    }

    private void renameBranch(History history) {
        var branch = history.branch();
        var day = history.day();
        if (units.treeOn(day).find(branch) == null) return;
        units.rename(branch, "Chi hội " + history.random().nextInt(1_000_000), day, "Thử", Actor.MACHINE);
    }

    private void arrive(History history) {
        var branch = history.branch();
        var since = history.day();
        var woman = lives.people()
                .register(
                        NewPerson.of(
                                branch,
                                Identity.woman(
                                        "Nguyễn Thị Thử",
                                        PartialDate.ofYear(
                                                1940 + history.random().nextInt(65))),
                                since),
                        Actor.MACHINE);
        history.women().add(woman);
        lives.bulk()
                .takeOver(
                        List.of(new ListedMember(
                                woman,
                                branch,
                                PartialDate.of(since),
                                MemberKind.REGULAR,
                                history.random().nextBoolean())),
                        LocalDate.of(2023, 6, 1),
                        Actor.MACHINE);
    }

    /** Some communes end, some are opened, one is changed; branches go anywhere, and one or two are cut. */
    PlanId plan(History history, LocalDate day) {
        var random = history.random();
        var plan = drafting.draft(
                new Decision("NQ " + random.nextInt(1000), day.minusDays(10), "", day), history.city(), Actor.MACHINE);
        var communes = new ArrayList<>(history.communes());
        Collections.shuffle(communes, random);
        int ending = 1 + random.nextInt(communes.size() - 1);
        var targets = new ArrayList<>(communes.subList(ending, communes.size()));
        for (int i = 0; i < 1 + random.nextInt(2); i++)
            targets.add(drafting.open(
                    plan, "Xã Mới " + random.nextInt(1_000_000), null, UnitKind.RURAL_COMMUNE, Actor.MACHINE));
        for (var unit : communes.subList(0, ending)) drafting.close(plan, unit, Actor.MACHINE);
        if (random.nextBoolean()) alter(history, plan, day, targets);
        var places = new HashMap<UnitId, UnitId>();
        for (var one : plans.assignments(plan, Actor.MACHINE))
            places.put(one.branch(), targets.get(random.nextInt(targets.size())));
        drafting.assign(plan, places, Actor.MACHINE);
        var cut = new ArrayList<>(places.keySet());
        for (int i = 0; i < Math.min(2, cut.size()); i++) cut(history, plan, cut.get(i), targets);
        return plan;
    }

    /** A commune that stays is called otherwise or becomes a ward, and one of its branches goes elsewhere by itself. */
    private void alter(History history, PlanId plan, LocalDate day, List<UnitId> targets) {
        var random = history.random();
        var stays = targets.getFirst();
        var tree = units.treeOn(day);
        if (tree.find(stays) == null) return;
        var kind = random.nextBoolean() ? UnitKind.WARD : UnitKind.RURAL_COMMUNE;
        drafting.alter(plan, stays, new Altered("Xã Tên " + random.nextInt(1_000_000), kind, null), Actor.MACHINE);
        var branches = tree.children(stays);
        if (branches.isEmpty()) return;
        var branch = branches.get(random.nextInt(branches.size()));
        drafting.alter(
                plan,
                branch.id(),
                new Altered(branch.name(), branch.kind(), targets.get(random.nextInt(targets.size()))),
                Actor.MACHINE);
    }

    private void cut(History history, PlanId plan, UnitId branch, List<UnitId> targets) {
        var random = history.random();
        var picked = new ArrayList<PersonId>();
        for (var woman : history.women()) if (random.nextInt(3) == 0) picked.add(woman);
        if (picked.isEmpty()) return;
        cutting.cut(
                plan,
                new Cutting.Cut(
                        branch,
                        "Chi hội Tách " + random.nextInt(1_000_000),
                        targets.get(random.nextInt(targets.size())),
                        Piece.Way.HAND,
                        "",
                        null,
                        picked),
                Actor.MACHINE);
    }

    List<UnitId> cutBranches(PlanId plan) {
        return plans.pieces(plan, Actor.MACHINE).stream()
                .map(Piece::branch)
                .distinct()
                .toList();
    }

    List<Line> lines(PlanId plan) {
        return plans.lines(plan, Actor.MACHINE);
    }

    private UnitId open(UnitKind kind, String name, @Nullable UnitId parent) {
        return units.open(
                new NewUnit(kind.level(), name, null, kind, parent, DateSpan.since(BEGIN), "Thử"), Actor.MACHINE);
    }
}
