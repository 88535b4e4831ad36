package vn.sohoi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.bench.Workshop.Tree;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.Ended;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.membership.Membership;
import vn.sohoi.membership.Wish;

/**
 * Single admissions and departures by four offices at once, with the tallies of all indicators kept and with their triggers
 * off, in turns. What was written is taken away again.
 */
@Lazy
@Component
@Order(6)
class SingleWrites implements Part {
    private static final int WOMEN = 400;
    private static final int TURNS = 6;
    private static final int OFFICES = 4;

    private final Membership membership;
    private final Figures figures;
    private final Towns towns;

    SingleWrites(Membership membership, Figures figures, Towns towns) {
        this.membership = membership;
        this.figures = figures;
        this.towns = towns;
    }

    private record Woman(PersonId person, UnitId branch) {}

    /** Acts per second of one turn. */
    private record Speed(double admissions, double departures) {}

    @Override
    public String name() {
        return "writes";
    }

    @Override
    public List<Measured> measure(Workshop shop) {
        var tree = towns.of(shop.people(), shop.today());
        var with = new ArrayList<Speed>();
        var without = new ArrayList<Speed>();
        turn(shop, tree);
        for (int turn = 0; turn < shop.runs(TURNS); turn++) {
            with.add(turn(shop, tree));
            told(shop.plain(), false);
            try {
                without.add(turn(shop, tree));
            } finally {
                told(shop.plain(), true);
            }
        }
        return List.of(
                Measured.share(
                        "bench.work.admissions",
                        middle(with.stream().map(Speed::admissions).toList()),
                        middle(without.stream().map(Speed::admissions).toList()),
                        0.7),
                Measured.share(
                        "bench.work.departures",
                        middle(with.stream().map(Speed::departures).toList()),
                        middle(without.stream().map(Speed::departures).toList()),
                        0.7));
    }

    /** Counters of today stand for every indicator, as after anybody has looked; then women join and leave. */
    private Speed turn(Workshop shop, Tree tree) {
        var officer = Workshop.officer(tree.city());
        for (var evidence : figures.indicators())
            if (evidence instanceof Evidence.Stock)
                figures.answer(Question.on(evidence.code(), tree.city(), shop.today()), Workshop.counter(tree.city()));
        var women = women(shop);
        double admissions = rate(women, woman -> admit(woman, shop, officer));
        double departures =
                rate(women, woman -> membership.depart(woman.person(), Ended.OWN_WISH, shop.today(), "", officer));
        takeAway(shop.plain(), women);
        return new Speed(admissions, departures);
    }

    private void admit(Woman woman, Workshop shop, Actor officer) {
        membership.admit(
                new Wish(woman.person(), woman.branch(), shop.today().minusDays(20), "QĐ mẫu", MemberKind.REGULAR),
                officer);
    }

    private static List<Woman> women(Workshop shop) {
        return shop.plain()
                .sql("""
                        select person_id, branch_id from people.residence
                         where upper_inf(valid) and upper_inf(recorded) and born < current_date - 7000
                           and not exists (select from membership.member where member.person_id = residence.person_id)
                         order by hashint8(residence.id) limit :women""")
                .param("women", shop.runs(WOMEN))
                .query((row, n) -> new Woman(new PersonId(row.getObject(1, UUID.class)), new UnitId(row.getLong(2))))
                .list();
    }

    private static double rate(List<Woman> women, Consumer<Woman> act) {
        long begun = System.nanoTime();
        try (var offices = Executors.newFixedThreadPool(OFFICES)) {
            var done = women.stream()
                    .map(woman -> offices.submit(() -> act.accept(woman)))
                    .toList();
            for (var one : done) one.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
        return women.size() / ((System.nanoTime() - begun) / 1e9);
    }

    private static void told(PlainSql plain, boolean kept) {
        if (kept) plain.sql("alter table membership.stay enable trigger user").update();
        else plain.sql("alter table membership.stay disable trigger user").update();
    }

    /** With the triggers as they are: what was told is taken back, what was not told stays untold. */
    private static void takeAway(PlainSql plain, List<Woman> women) {
        var people = women.stream().map(woman -> woman.person().value()).toArray(UUID[]::new);
        plain.sql("delete from membership.stay where person_id = any(:people)")
                .param("people", people)
                .update();
        plain.sql("delete from membership.member where person_id = any(:people)")
                .param("people", people)
                .update();
    }

    private static double middle(List<Double> speeds) {
        return speeds.stream().sorted().toList().get(speeds.size() / 2);
    }
}
