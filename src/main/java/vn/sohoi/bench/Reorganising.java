package vn.sohoi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.bench.Measured.Unit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.Dealing;
import vn.sohoi.reorganisation.Decision;
import vn.sohoi.reorganisation.Drafting;
import vn.sohoi.reorganisation.Enforcing;
import vn.sohoi.reorganisation.PlanId;
import vn.sohoi.units.OfficialTables;
import vn.sohoi.units.TreeActs;
import vn.sohoi.units.TreeChange;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;

/**
 * The reorganisation of 1 July 2025: the invented people's branches stand under the 526 old communes of Hà Nội, go to the 126
 * new ones and back again, beside plain SQL that makes the same moves and takes them back.
 */
@Lazy
@Component
@Order(9)
class Reorganising implements Part {
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 4);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final double CUT = 0.02;

    /** Five minutes at a million (issue 3). */
    private static final double MOST_SECONDS = 300;

    private final Units units;
    private final OfficialTables tables;
    private final TreeActs tree;
    private final Towns towns;
    private final Acts acts;

    Reorganising(Units units, OfficialTables tables, TreeActs tree, Towns towns, Acts acts) {
        this.units = units;
        this.tables = tables;
        this.tree = tree;
        this.towns = towns;
        this.acts = acts;
    }

    /** What is done to a plan. */
    @Lazy
    @Component
    record Acts(Drafting drafting, Dealing dealing, Enforcing enforcing, Restating restating) {}

    @Override
    public String name() {
        return "reorganisation";
    }

    @Override
    public List<Measured> measure(Workshop shop) {
        var data = tables();
        if (!Files.exists(data.resolve("gso-unit-conversion-2025-07-01.csv"))) {
            shop.books().console().warn("bench.no-tables", data.toAbsolutePath());
            return List.of();
        }
        var towns = this.towns.of(shop.people(), shop.today());
        tables.read(data.resolve("gso-units-2025-01-04.csv"), null, Actor.MACHINE, step -> {});
        tables.read(data.resolve("gso-unit-conversion-2025-07-01.csv"), null, Actor.MACHINE, step -> {});
        // statements that were planned for a tree of a hundred units are planned anew for that of the country
        shop.plain()
                .sql("analyze units.unit, units.unit_life, units.unit_name, units.unit_code, units.unit_kind,"
                        + " units.unit_parent, units.succession")
                .update();
        var hanoi = units.one("Thành phố Hà Nội", NEW_YEAR);
        var settled = settle(towns, hanoi);
        var rows = thereAndBack(shop, hanoi);
        // only what was undone in between can be taken back
        tree.takeBack(settled);
        return rows;
    }

    /** The tables as published, where the tests look for them. */
    static Path tables() {
        return Path.of(Objects.requireNonNullElse(System.getenv("SOHOI_TEST_DATA"), "../shared/data"));
    }

    /** Deals the branches out among the old communes, in turn; not among those of which the table leaves open where they went. */
    private Instant settle(Workshop.Tree towns, UnitId hanoi) {
        var old = units.treeOn(NEW_YEAR).subtree(hanoi).stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .filter(unit ->
                        !units.successors(unit.id(), REFORM.minusDays(1)).isEmpty())
                .toList();
        var moved = new HashMap<UnitId, UnitId>();
        for (var commune : towns.communes())
            for (var branch : commune.branches())
                moved.put(branch, old.get(moved.size() % old.size()).id());
        return tree.carryOut(
                new TreeChange(NEW_YEAR, "Đo", List.of(), Map.of(), Map.of(), moved, Set.of(), List.of()),
                Actor.MACHINE);
    }

    private List<Measured> thereAndBack(Workshop shop, UnitId hanoi) {
        var planning = new Times();
        var plan = planning.of(() -> plan(hanoi));
        var before = Contents.of(shop.plain());
        var plain = new Times();
        var moves = new PlainMoves(shop.plain(), plan, REFORM);
        var expected = plain.of(moves::thereAndCounted);
        var ours = new Times();
        ours.of(() -> acts.enforcing().force(plan));
        boolean same = expected.equals(moves.members())
                && Contents.people(shop.plain()).equals(before.people())
                && newCommunes(units.treeOn(REFORM), hanoi);
        var restated = acts.restating().measure(shop, hanoi);
        var back = new Times();
        back.of(() -> {
            acts.enforcing().undo(plan, "Đo", Actor.MACHINE);
            return true;
        });
        var after = Contents.of(shop.plain());
        boolean restored = after.equals(before);
        if (!restored) shop.books().console().warn("bench.tables-differ", after.otherThan(before));
        var rows = new ArrayList<Measured>();
        rows.add(Measured.context("bench.work.reorganisation-plan", planning.sum() / 1000, Unit.SECONDS));
        rows.add(Measured.within(
                "bench.work.reorganisation-force", ours.sum() / 1000, plain.sum() / 1000, MOST_SECONDS, same));
        rows.add(Measured.within(
                "bench.work.reorganisation-undo", back.sum() / 1000, plain.sum() / 1000, MOST_SECONDS, restored));
        rows.addAll(restated);
        return rows;
    }

    /** Every branch of the old ones stands under one of the new ones. */
    private static boolean newCommunes(UnitTree day, UnitId hanoi) {
        return day.roots().stream().noneMatch(unit -> unit.level() == UnitLevel.BRANCH)
                && !day.branchesUnder(hanoi).isEmpty();
    }

    private PlanId plan(UnitId hanoi) {
        var plan = acts.drafting()
                .fromTable(new Decision("Đo", LocalDate.of(2025, 6, 16), "", REFORM), hanoi, Actor.MACHINE);
        acts.dealing().bySeed(plan, 20_250_701, CUT, Actor.MACHINE);
        return plan;
    }
}
