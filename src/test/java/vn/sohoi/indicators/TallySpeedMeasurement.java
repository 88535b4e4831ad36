package vn.sohoi.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.access.Scopes;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.OwnerDb;

/**
 * Prints what the tallies cost and save, as ratios within one run. Not part of the build: run with
 * {@code -Dtest=TallySpeedMeasurement -Dsohoi.measure=200000}.
 */
@BookTest
class TallySpeedMeasurement {
    private static final int WARM = 3;
    private static final int RUNS = 9;
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
    Tallies tallies;

    @Autowired
    Recount recount;

    @Test
    void prints_ratios() {
        int women = Integer.getInteger("sohoi.measure", 0);
        Assumptions.assumeTrue(women > 0, "a measurement, asked for with -Dsohoi.measure=200000");
        var branches = fill(women);
        for (var code : List.of("members", "members-31-45", "women-18")) stock(code, branches);
        flow("admitted", branches);
        writes();
        toggles();
    }

    /** As the owner past the triggers' cost, in one go: 166 women to a branch. */
    private List<UnitId> fill(int women) {
        owner.sql("insert into units.unit (level) select 'BRANCH' from generate_series(1, :n)")
                .param("n", Math.max(60, women / 166))
                .update();
        owner.sql(
                        "insert into access.scope_branch select 0, id from units.unit where level = 'BRANCH' on conflict do nothing")
                .update();
        var branches = db.sql("select id from units.unit where level = 'BRANCH' order by id")
                .query((row, n) -> new UnitId(row.getLong(1)))
                .list();
        scopes.names(Actor.MACHINE, () -> {
            db.sql("""
                    insert into people.person (branch_id, full_name, name_key, given_key, middle_key, birth_year, born)
                    select :first + n % :count, 'Nguyễn Thị Thử', 'nguyen thi thu', 'thu', 'thi thu', 1950,
                           date '1945-01-01' + (n::bigint * 7919 % 25000)::int
                      from generate_series(1, :women) n""")
                    .param("first", branches.getFirst().value())
                    .param("count", branches.size())
                    .param("women", women + WRITTEN)
                    .update();
            db.sql("insert into membership.member (person_id, branch_id) select id, branch_id from people.person")
                    .update();
            db.sql("""
                    insert into people.residence (person_id, branch_id, valid, woman, born)
                    select id, branch_id, daterange(born + 3000, null), true, born from people.person""").update();
            db.sql("""
                    insert into membership.stay (person_id, branch_id, kind, valid, born, begun_by, ended_by)
                    select id, branch_id, 'REGULAR',
                           daterange(day, case when chance % 5 = 0 then day + chance % 1500 + 30 end), born, 'ADMITTED',
                           case when chance % 5 = 0 then 'OWN_WISH' end
                      from (select id, branch_id, born, hashtext(id::text) & 2147483647 as chance
                              from people.person order by id limit :women) woman
                     cross join lateral (select date '2005-01-01' + chance % 7800 as day) began""").param("women", women).update();
        });
        owner.sql("analyze").update();
        return branches;
    }

    private void stock(String code, List<UnitId> branches) {
        var stock = (Evidence.Stock) indicators.of(code);
        var today = LocalDate.now();
        var monthEnd = LocalDate.of(2019, 12, 31);
        var any = LocalDate.of(2019, 10, 17);
        for (var day : List.of(today, monthEnd, any)) {
            long rows = median(() -> recount.on(stock, day, null, branches));
            long tally = median(() -> tallies.on(Count.of(stock), day, branches));
            say(code + " on " + day, rows, tally);
        }
        var commune = branches.subList(0, Math.min(40, branches.size()));
        say(
                code + " of 40 branches",
                median(() -> recount.on(stock, any, null, commune)),
                median(() -> tallies.on(Count.of(stock), any, commune)));
    }

    private void flow(String code, List<UnitId> branches) {
        var flow = (Evidence.Flow) indicators.of(code);
        var year = DateSpan.between(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1));
        say(
                code + " 2019",
                median(() -> recount.within(flow, year, null, branches)),
                median(() -> tallies.within(Count.of(flow), year, branches)));
    }

    private long median(Supplier<Map<UnitId, ?>> work) {
        var times = new ArrayList<Long>();
        for (int i = 0; i < WARM + RUNS; i++) {
            scopes.numbers(() -> {
                long begun = System.nanoTime();
                work.get();
                times.add(System.nanoTime() - begun);
                return true;
            });
        }
        return times.subList(WARM, times.size()).stream().sorted().toList().get(RUNS / 2);
    }

    private static void say(String what, long slow, long fast) {
        System.out.printf(
                "MEASURED %-34s recount %8.2f ms, tallies %7.2f ms: %.0f x%n",
                what, slow / 1e6, fast / 1e6, (double) slow / fast);
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
