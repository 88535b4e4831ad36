package vn.sohoi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.audit.Checkpoints;
import vn.sohoi.audit.tree.CheckpointFiles;
import vn.sohoi.audit.tree.Verification;
import vn.sohoi.bench.Measured.Unit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.people.Correction;
import vn.sohoi.people.People;
import vn.sohoi.platform.sql.OwnerDb;

/**
 * What the log costs the one who acts, and how long it takes to sign and to check as many entries as there are people. The
 * phones and the entries stay: nothing takes an entry away, and no other part asks for them.
 */
@Lazy
@Component
@Order(7)
class Logging implements Part {
    private static final int WOMEN = 400;
    private static final int TURNS = 10;
    private static final int CHARACTERISTIC = 10_000_000;
    private static final double NANOS = 1e9;

    private final People people;
    private final Towns towns;
    private final Checkpoints checkpoints;
    private final OwnerDb owner;

    Logging(People people, Towns towns, Checkpoints checkpoints, OwnerDb owner) {
        this.people = people;
        this.towns = towns;
        this.checkpoints = checkpoints;
        this.owner = owner;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public List<Measured> measure(Workshop shop) {
        var officer = Workshop.officer(towns.of(shop.people(), shop.today()).city());
        var women = women(shop);
        var with = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        rate(women, officer);
        for (int turn = 0; turn < shop.runs(TURNS); turn++) {
            with.add(rate(women, officer));
            swallow(shop.plain());
            try {
                without.add(rate(women, officer));
            } finally {
                shop.plain().sql("drop trigger bench_swallow on audit.entry").update();
            }
        }
        return List.of(
                Measured.share("bench.work.logged", middle(with), middle(without), 0.8),
                Measured.context("bench.work.leaves", leaves(shop), Unit.PER_SECOND),
                Measured.context("bench.work.verified", verified(), Unit.PER_SECOND));
    }

    private static List<PersonId> women(Workshop shop) {
        return shop.plain()
                .sql("select id from people.person where merged_into is null order by hashtext(id::text) limit :women")
                .param("women", shop.runs(WOMEN))
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    private double rate(List<PersonId> women, Actor officer) {
        long begun = System.nanoTime();
        int number = (int) (begun % CHARACTERISTIC);
        for (var woman : women)
            people.correct(
                    woman,
                    List.of(new Correction.Phone("09" + (10_000_000 + Math.abs(number++ % CHARACTERISTIC)))),
                    "",
                    officer);
        return women.size() / ((System.nanoTime() - begun) / NANOS);
    }

    /** The statement is sent as ever, and no row comes of it. */
    private static void swallow(PlainSql plain) {
        plain.sql("""
                create or replace function public.bench_swallow() returns trigger language plpgsql as
                'begin return null; end'""").update();
        plain.sql("""
                create trigger bench_swallow before insert on audit.entry
                  for each row execute function public.bench_swallow()""").update();
    }

    private double leaves(Workshop shop) {
        checkpoints.take();
        shop.plain().sql("""
                insert into audit.entry (kind, login, mandate_id, unit_id, role, action, object_type, object_id, people,
                                         fields, trace)
                select 'READ', 'bench', 1, 1 + i % 999, 'COMMUNE_OFFICER', 'people.read', 'people.person', uuidv7()::text, 1,
                       '{full_name,birth,phone}', uuidv7()::text
                  from generate_series(1, :entries) i""").param("entries", shop.people()).update();
        long begun = System.nanoTime();
        checkpoints.take();
        return shop.people() / ((System.nanoTime() - begun) / NANOS);
    }

    private double verified() {
        var folder = checkpoints.folder();
        if (folder == null) throw new IllegalStateException("no log");
        long begun = System.nanoTime();
        var verdict = new Verification(owner, checkpoints.key().orElseThrow())
                .of(new CheckpointFiles(folder).all(), List.of());
        if (verdict.status() != 0) throw new IllegalStateException("the log is not whole: " + verdict.findings());
        return verdict.entries() / ((System.nanoTime() - begun) / NANOS);
    }

    private static double middle(List<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }
}
