package vn.sohoi.access.matrix;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.cadres.Facts;
import vn.sohoi.cadres.Filling;
import vn.sohoi.cadres.HoldingId;
import vn.sohoi.cadres.NewHolding;
import vn.sohoi.cadres.NewTerm;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.PositionId;
import vn.sohoi.cadres.PositionKind;
import vn.sohoi.cadres.Terms;
import vn.sohoi.cadres.Trait;
import vn.sohoi.cadres.Way;
import vn.sohoi.cadres.allowances.AllowanceId;
import vn.sohoi.cadres.allowances.Allowances;
import vn.sohoi.cadres.allowances.NewAllowance;
import vn.sohoi.cadres.handover.HandoverId;
import vn.sohoi.cadres.handover.Handovers;
import vn.sohoi.cadres.handover.ItemId;
import vn.sohoi.cadres.handover.Items;
import vn.sohoi.cadres.handover.NewHandover;
import vn.sohoi.cadres.handover.NewHandover.Said;
import vn.sohoi.cadres.planning.NewPool;
import vn.sohoi.cadres.planning.PoolId;
import vn.sohoi.cadres.planning.Pools;
import vn.sohoi.cadres.training.CourseId;
import vn.sohoi.cadres.training.CourseKind;
import vn.sohoi.cadres.training.Courses;
import vn.sohoi.cadres.training.NewCourse;
import vn.sohoi.cadres.training.NewStandard;
import vn.sohoi.cadres.training.Post;
import vn.sohoi.cadres.training.Standard;
import vn.sohoi.cadres.training.Standards;
import vn.sohoi.cadres.training.Theme;
import vn.sohoi.cadres.training.Trainees;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** A body of each unit with somebody at its head, under a name that says whose officer she is. */
class CadresOfTheWorld {
    private static final LocalDate BEGIN = LocalDate.of(2025, 7, 1);
    private static final LocalDate CHANGED = LocalDate.of(2025, 8, 1);
    private static final LocalDate COURSE = LocalDate.of(2025, 9, 10);

    private final Terms terms;
    private final Filling filling;
    private final Officers officers;
    private final Facts facts;

    @Autowired
    Courses courses;

    @Autowired
    Trainees trainees;

    @Autowired
    Standards standards;

    @Autowired
    Allowances allowances;

    @Autowired
    Pools pools;

    @Autowired
    Items items;

    @Autowired
    Handovers handovers;

    @Autowired
    Units units;

    CadresOfTheWorld(Terms terms, Filling filling, Officers officers, Facts facts) {
        this.terms = terms;
        this.filling = filling;
        this.officers = officers;
        this.facts = facts;
    }

    void serve(World world, Map<String, String> known) {
        var standard = standards.enter(
                new NewStandard(
                        UnitLevel.COMMUNE,
                        new Post(Body.STAFF, PositionKind.SPECIALIST),
                        Standard.Asks.EDUCATION,
                        "COLLEGE",
                        "Quy định thử",
                        BEGIN),
                Actor.MACHINE);
        known.put("standard ", standard.toString());
        for (var level : List.of(UnitLevel.PROVINCE, UnitLevel.COMMUNE, UnitLevel.BRANCH))
            known.put(
                    "item ",
                    items.enter(level, "Sổ thử", "A book", BEGIN, Actor.MACHINE).toString());
        for (var home : List.of("a", "b", "aa", "ba", "aaa", "aab", "aba", "baa")) serve(home, world.unit(home), known);
    }

    private void serve(String home, UnitId unit, Map<String, String> known) {
        var days = DateSpan.between(BEGIN, BEGIN.plusYears(5));
        var body = home.length() == 3 ? Body.BRANCH : Body.EXECUTIVE;
        var seats = List.of(new NewTerm.Seats(PositionKind.CHAIR, true, 1));
        terms.begin(new NewTerm(unit, body, days, null, Way.ELECTED, Canary.inside(home), BEGIN, seats), Actor.MACHINE);
        var position = officers.of(unit, BEGIN, Actor.MACHINE)
                .getFirst()
                .positions()
                .getFirst()
                .position()
                .id();
        var name = "Chị " + Canary.officer(home);
        give(position, name, DateSpan.between(BEGIN, CHANGED));
        var held = give(position, name, DateSpan.between(CHANGED, BEGIN.plusYears(5)));
        known.put("position " + home, position.toString());
        known.put("holding " + home, held.toString());
        var cadre = filling.find(held, Actor.MACHINE).cadre();
        facts.say(cadre, Trait.EDUCATION, "UNIVERSITY", BEGIN, Actor.MACHINE);
        known.put("cadre " + home, cadre.toString());
        var course = train(unit, new Post(body, PositionKind.CHAIR), cadre, home);
        known.put("course " + home, course.toString());
        known.put("handover " + home, handOver(unit, body).toString());
        known.put(
                "allowance " + home,
                pay(unit, new Post(body, PositionKind.CHAIR)).toString());
        known.put(
                "pool " + home,
                plan(unit, new Post(body, PositionKind.CHAIR), cadre).toString());
    }

    /** A course of the unit to which its own cadre came, with a certificate. */
    private CourseId train(UnitId unit, Post post, CadreId cadre, String home) {
        var day = DateSpan.between(COURSE, COURSE.plusDays(1));
        var course = courses.plan(
                new NewCourse(
                        unit,
                        "Lớp " + Canary.inside(home),
                        Theme.UNION_WORK,
                        CourseKind.SHORT,
                        day,
                        8,
                        "",
                        Set.of(post),
                        Set.of()),
                Actor.MACHINE);
        trainees.call(course, Set.of(cadre), Set.of(cadre), Actor.MACHINE);
        trainees.mark(course, Map.of(cadre, Set.of(COURSE)), Actor.MACHINE);
        trainees.certify(course, Map.of(cadre, "1/CN"), COURSE, null, Actor.MACHINE);
        return course;
    }

    /** A pool of the unit with its own cadre in it. */
    private PoolId plan(UnitId unit, Post post, CadreId cadre) {
        var term = DateSpan.between(BEGIN.plusYears(5), BEGIN.plusYears(10));
        var pool = pools.open(new NewPool(unit, post.body(), post.kind(), term, "5/QĐ", COURSE), Actor.MACHINE);
        pools.add(pool, cadre, COURSE, "5/QĐ", Actor.MACHINE);
        return pool;
    }

    /** What the unit grants its own head. */
    private AllowanceId pay(UnitId unit, Post post) {
        var level = units.on(unit, BEGIN).level();
        var wished = new NewAllowance("Khoản thử", level, post, false, 400_000, 15, "5/NQ", BEGIN);
        return allowances.enter(unit, wished, Actor.MACHINE);
    }

    private HoldingId give(PositionId position, String name, DateSpan days) {
        return filling.give(
                new NewHolding(position, NewHolding.Who.named(name), days, Way.ELECTED, false, "12/QĐ-BTV", BEGIN),
                Actor.MACHINE);
    }

    /** From the head before, with a point left open. */
    private HandoverId handOver(UnitId unit, Body body) {
        var level = units.on(unit, CHANGED).level();
        var said = new HashMap<ItemId, Said>();
        for (var item : items.of(level)) said.put(item.id(), new Said(true, "thiếu một quyển"));
        return handovers.write(unit, body, new NewHandover(CHANGED, "", said), Actor.MACHINE);
    }
}
