package vn.sohoi.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.pairs.Pass;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.Units;

/**
 * Seeds second rows with slips and asks how many are found, at what number of questions, and how long it takes beside a
 * union of SQL joins on the same rows. A larger register: {@code -Dsohoi.measure=1000000 -Dtest=DuplicatesSeededTest}.
 */
@BookTest
@TestPropertySource(properties = "test.book=duplicates")
class DuplicatesSeededTest {
    private static final int ROWS = 20_000;
    private static final double MILLI = 1e6;

    @Autowired
    Duplicates duplicates;

    @Autowired
    DuplicateReading reading;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    Db db;

    @Autowired
    OwnerDb owner;

    @Test
    void most_second_rows_are_found_with_few_questions() {
        var seeded = seed(ROWS);
        duplicates.findAll(Actor.MACHINE, percent -> {});
        var asked = among(seeded, stored());
        say("20,000 rows", asked, seeded);
        assertThat(recall(asked, seeded)).isGreaterThanOrEqualTo(0.83);
        assertThat(asked.size() / (double) ROWS).isLessThanOrEqualTo(0.16);
        scopes.names(Actor.MACHINE, () -> clear());
    }

    @Test
    void prints_the_ratio_to_sql() {
        int rows = Integer.getInteger("sohoi.measure", 0);
        Assumptions.assumeTrue(rows > 0, "a measurement, asked for with -Dsohoi.measure=1000000");
        // a book of its own, run alone: neither side of the comparison uses these, and a million rows would wait for
        // them
        owner.sql("drop index people.person_name, people.person_given, people.person_middle, people.person_tail")
                .update();
        var seeded = seed(rows);
        owner.sql("analyze people.person").update();
        for (int run = 0; run < 3; run++) {
            long begun = System.nanoTime();
            var register = scopes.names(Actor.MACHINE, () -> reading.register(percent -> {}));
            long read = System.nanoTime();
            var found = Pass.over(register, step -> {});
            long compared = System.nanoTime();
            System.out.printf(
                    "read %.0f ms, sorted and compared %.0f ms%n", (read - begun) / MILLI, (compared - read) / MILLI);
            if (run == 2) {
                var asked = new HashSet<Couple>();
                found.pairs().forEach(pair -> asked.add(SeededRegister.couple(pair.one(), pair.other())));
                say(rows + " rows", among(seeded, asked), seeded);
                ratio(compared - begun, seeded);
            }
        }
        long begun = System.nanoTime();
        System.out.println(duplicates.findAll(Actor.MACHINE, percent -> {}));
        System.out.printf("with storing %.0f ms%n", (System.nanoTime() - begun) / MILLI);
        scopes.names(Actor.MACHINE, () -> clear());
    }

    private void ratio(long pass, SeededRegister seeded) {
        long begun = System.nanoTime();
        var asked = new HashSet<Couple>();
        scopes.names(Actor.MACHINE, () -> union(asked));
        long sql = System.nanoTime() - begun;
        say("SQL union", among(seeded, asked), seeded);
        System.out.printf(
                "SQL union %.0f ms, pass %.0f ms: %.1f times%n", sql / MILLI, pass / MILLI, sql / (double) pass);
    }

    /** As the reference measured it: number; name and birth; birth and sex with one letter. */
    private void union(Set<Couple> asked) {
        db.sql("""
                        select a.id as one, b.id as other from people.person a
                          join people.person b on b.old_id_index = a.old_id_index and b.id > a.id
                        union
                        select a.id, b.id from people.person a
                          join people.person b on b.name_key = a.name_key and b.born = a.born and b.id > a.id
                        union
                        select a.id, b.id from people.person a
                          join people.person b on b.born = a.born and b.woman = a.woman and b.id > a.id
                         where levenshtein_less_equal(a.name_key, b.name_key, 1) <= 1""").query(row -> {
            asked.add(SeededRegister.couple(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
        });
    }

    private SeededRegister seed(int rows) {
        owner.sql("create extension if not exists fuzzystrmatch").update();
        List<UnitId> branches = Places.commune(units, Math.max(100, rows / 200)).branches();
        return SeededRegister.written(rows, branches, db, scopes);
    }

    private Set<Couple> stored() {
        var asked = new HashSet<Couple>();
        scopes.names(
                Actor.MACHINE,
                () -> db.sql("select low, high from people.duplicate_pair").query(row -> {
                    asked.add(SeededRegister.couple(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
                }));
        return asked;
    }

    private static Set<Couple> among(SeededRegister seeded, Set<Couple> pairs) {
        var mine = new HashSet<UUID>();
        seeded.women().forEach(woman -> mine.add(woman.id()));
        var asked = new HashSet<>(pairs);
        asked.removeIf(pair ->
                !mine.contains(pair.low().value()) || !mine.contains(pair.high().value()));
        return asked;
    }

    private static double recall(Set<Couple> asked, SeededRegister seeded) {
        return seeded.truth().stream().filter(asked::contains).count()
                / (double) seeded.truth().size();
    }

    private void clear() {
        db.sql("delete from people.duplicate_pair").update();
        db.sql("delete from people.person where id not in (select person_id from people.residence)")
                .update();
    }

    private static void say(String what, Set<Couple> asked, SeededRegister seeded) {
        System.out.printf(
                "%s: recall %.3f, %.3f pairs a person, of %d pairs %d are one%n",
                what,
                recall(asked, seeded),
                asked.size() / (double) seeded.women().size(),
                asked.size(),
                seeded.truth().stream().filter(asked::contains).count());
    }
}
