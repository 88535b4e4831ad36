package vn.sohoi.indicators;

import java.lang.ref.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.StoryDay;
import vn.sohoi.access.Scopes;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/**
 * Prints what the tallies cost and save, as ratios within one run. Not part of the build: run with
 * {@code -Dtest=TallySpeedMeasurement -Dsohoi.measure=200000}.
 */
@BookTest
class TallySpeedMeasurement {
    private static final int WARM = 120;
    private static final int RUNS = 41;
    private static final int WRITTEN = 50_000;

    @Autowired
    Db db;

    @Autowired
    OwnerDb owner;

    @Autowired
    Scopes scopes;

    @Autowired
    Indicators indicators;

    @Autowired
    Units units;

    @Autowired
    Figures figures;

    @Autowired
    Spreads spreads;

    @Autowired
    Recount recount;

    @Test
    void prints_ratios() {
        int women = Integer.getInteger("sohoi.measure", 0);
        Assumptions.assumeTrue(women > 0, "a measurement, asked for with -Dsohoi.measure=200000");
        var book = new MeasuredBook(women, WRITTEN, units, scopes, db, owner);
        for (var code : List.of("members", "members-31-45", "women-18")) stock(code, book);
        flow("admitted", book);
        writes();
        toggles();
    }

    private void stock(String code, MeasuredBook book) {
        var stock = (Evidence.Stock) indicators.of(code);
        var today = LocalDate.now(StoryDay.VIETNAM);
        for (var day : List.of(today, LocalDate.of(2019, 12, 31), LocalDate.of(2019, 10, 17))) {
            var question = Question.on(code, book.city, day);
            compare(code + " on " + day, question, branches -> recount.on(stock, day, null, branches), book);
        }
    }

    private void flow(String code, MeasuredBook book) {
        var flow = (Evidence.Flow) indicators.of(code);
        for (var period : List.of("2019", "2019-11")) {
            var asked = Period.parse(period);
            compare(
                    code + " in " + period,
                    Question.within(code, book.city, asked),
                    branches -> recount.within(flow, asked.span(), null, branches),
                    book);
        }
    }

    /** By commune, the whole way through the facade, against the evidence recounted and added up in the same tree. */
    private void compare(
            String what, Question question, Function<List<UnitId>, Map<UnitId, Counted>> evidence, MeasuredBook book) {
        long begun = System.nanoTime();
        figures.children(question, Actor.MACHINE);
        long first = System.nanoTime() - begun;
        Supplier<Map<Unit, Figure>> asked = () -> figures.children(question, Actor.MACHINE);
        Supplier<Map<Unit, Figure>> counted =
                () -> scopes.numbers(() -> addedUp(question, evidence.apply(book.branches)));
        if (!asked.get().equals(counted.get())) throw new IllegalStateException("not equal: " + what);
        long slow = median(counted, 1, 5);
        say(what, slow, median(asked), first);
        Supplier<Figure> one = () -> figures.answer(question, Actor.MACHINE);
        say(what + ", the city alone", slow, median(one), 0);
    }

    private Map<Unit, Figure> addedUp(Question question, Map<UnitId, Counted> values) {
        var tree = spreads.trees(question).frame();
        var spread = new CountSpread(
                indicators.of(question.indicator()).measure(),
                List.of(new CountSpread.Slice(tree, values, false)),
                null);
        var sums = new LinkedHashMap<Unit, Figure>();
        for (var child : tree.children(question.unit())) sums.put(child, spread.of(child.id()));
        return sums;
    }

    private static long median(Supplier<?> work) {
        return median(work, WARM, RUNS);
    }

    private static long median(Supplier<?> work, int warm, int runs) {
        var times = new ArrayList<Long>();
        for (int i = 0; i < warm + runs; i++) {
            long begun = System.nanoTime();
            var result = work.get();
            times.add(System.nanoTime() - begun);
            Reference.reachabilityFence(result);
        }
        return times.subList(warm, times.size()).stream().sorted().toList().get(runs / 2);
    }

    private static void say(String what, long slow, long fast, long first) {
        System.out.printf(
                "MEASURED %-44s recount %8.2f ms, figure %7.2f ms (first time %8.2f): %.0f x%n",
                what, slow / 1e6, fast / 1e6, first / 1e6, (double) slow / fast);
    }

    private void writes() {
        var kept = new ArrayList<Double>();
        for (int round = 0; round < 3; round++) {
            long with = insert();
            triggers(false);
            long without = insert();
            triggers(true);
            kept.add((double) without / with);
        }
        System.out.println("MEASURED 50,000 stays: share of speed kept " + kept);
    }

    /** Rolled back each time, so that every round meets the same tables. */
    private long insert() {
        var time = new long[1];
        try {
            scopes.names(Actor.MACHINE, () -> {
                long begun = System.nanoTime();
                db.sql("""
                        insert into membership.stay (person_id, branch_id, kind, valid, born, begun_by)
                        select person_id, branch_id, 'REGULAR', daterange('2026-01-15', null), born, 'ADMITTED'
                          from people.residence
                         where not exists (select from membership.stay where stay.person_id = residence.person_id)""").update();
                time[0] = System.nanoTime() - begun;
                throw new IllegalStateException("back");
            });
        } catch (IllegalStateException back) {
            return time[0];
        }
        return 0;
    }

    private void toggles() {
        var kept = new ArrayList<Double>();
        var stays = scopes.numbers(() -> db.sql("select id from membership.stay where upper_inf(valid) limit 500")
                .query((row, n) -> row.getObject(1, java.util.UUID.class))
                .list());
        for (int round = 0; round < 5; round++) {
            long with = toggle(stays);
            triggers(false);
            long without = toggle(stays);
            triggers(true);
            kept.add((double) without / with);
        }
        System.out.println("MEASURED single-row corrections, one transaction each: share kept " + kept);
    }

    private long toggle(List<java.util.UUID> stays) {
        long begun = System.nanoTime();
        for (var id : stays)
            scopes.names(Actor.MACHINE, () -> {
                db.sql("update membership.stay set born = born + 1 where id = :id")
                        .param("id", id)
                        .update();
            });
        return System.nanoTime() - begun;
    }

    private void triggers(boolean on) {
        if (on) owner.sql("alter table membership.stay enable trigger user").update();
        else owner.sql("alter table membership.stay disable trigger user").update();
    }
}
