package vn.sohoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Seals.Column;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

/** The key of citizen ids is exchanged while others read and write; afterwards the old one opens nothing and is gone. */
@BookTest
@TestPropertySource(properties = "test.book=keys")
class KeyRenewalTest {
    private static final int WOMEN = 60;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    Audit audit;

    @Autowired
    Db db;

    @Autowired
    Provinces provinces;

    @Autowired
    Clock clock;

    @TempDir
    static Path home;

    private Seals here;
    private Seals otherProcess;
    private KeyRenewal renewal;
    private UnitId branch = new UnitId(0);
    private final List<Numbered> women = new ArrayList<>();

    private record Numbered(java.util.UUID id, String digits) {}

    @BeforeEach
    void a_branch_whose_women_have_numbers() throws Exception {
        here = new Seals(new BookKeys(home), provinces, ServingIndex.FIRST);
        otherProcess = new Seals(new BookKeys(home), provinces, ServingIndex.FIRST);
        renewal = new KeyRenewal(new SealedRows(db, here), here, new BookKeys(home), scopes, audit);
        branch = Places.commune(units, 1).branches().getFirst();
        for (int i = 0; i < WOMEN; i++) women.add(enter(here, i));
    }

    @Test
    void every_number_opens_during_and_after_and_the_old_key_opens_none() throws Exception {
        var before = here.seal(Column.CITIZEN_ID, women.getFirst().id(), branch, "001180000001");
        var over = new AtomicBoolean();
        var faults = new ArrayList<Throwable>();
        var others = Thread.ofPlatform().start(() -> readsAndWritesUntil(over, faults));
        try {
            renewal.renew(done -> {});
        } finally {
            over.set(true);
            others.join();
        }
        assertThat(faults).isEmpty();
        assertThat(women).hasSizeGreaterThan(WOMEN);
        for (var seals : List.of(here, otherProcess, new Seals(new BookKeys(home), provinces, ServingIndex.FIRST)))
            for (var woman : women) assertThat(digits(seals, woman)).isEqualTo(woman.digits());
        assertThatThrownBy(() -> here.open(Column.CITIZEN_ID, women.getFirst().id(), before))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_number_that_was_moved_to_another_woman_does_not_open() {
        var hers = here.seal(Column.CITIZEN_ID, women.getFirst().id(), branch, "001180000001");
        assertThatThrownBy(() -> here.open(Column.CITIZEN_ID, women.getLast().id(), hers))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> here.open(Column.OLD_ID, women.getFirst().id(), hers))
                .isInstanceOf(IllegalStateException.class);
    }

    /** security.md 4.1: a key per province and class. */
    @Test
    void a_province_has_its_own_key_and_who_came_from_another_is_sealed_under_it_with_the_next_exchange()
            throws Exception {
        var hers = women.getFirst();
        var elsewhere = Places.commune(units, 1);
        var other = here.seal(Column.CITIZEN_ID, hers.id(), elsewhere.branch(0), "001180000001");
        assertThat(key(sealed(hers))).isNotEqualTo(key(other));

        units.move(branch, elsewhere.unit(), LocalDate.of(2025, 7, 1), "Thử", Actor.MACHINE);
        assertThat(digits(otherProcess, hers)).isEqualTo(hers.digits());

        var later = new Seals(new BookKeys(home), new Provinces.OfToday(units, clock), ServingIndex.FIRST);
        new KeyRenewal(new SealedRows(db, later), later, new BookKeys(home), scopes, audit).renew(done -> {});
        var fresh = later.seal(Column.CITIZEN_ID, hers.id(), elsewhere.branch(0), "001180000001");
        assertThat(key(sealed(hers))).isEqualTo(key(fresh));
        assertThat(digits(otherProcess, hers)).isEqualTo(hers.digits());
    }

    private byte[] sealed(Numbered woman) {
        return scopes.names(
                Actor.MACHINE,
                () -> db.sql("select citizen_id from people.person where id = :id")
                        .param("id", woman.id())
                        .query(byte[].class)
                        .single());
    }

    private static byte[] key(byte[] sealed) {
        return Arrays.copyOf(sealed, 5);
    }

    private void readsAndWritesUntil(AtomicBoolean over, List<Throwable> faults) {
        try {
            for (int i = WOMEN; !over.get(); i++) {
                women.add(enter(otherProcess, i));
                var woman = women.get(i % WOMEN);
                assertThat(digits(otherProcess, woman)).isEqualTo(woman.digits());
                Thread.sleep(20);
            }
        } catch (Throwable fault) {
            faults.add(fault);
        }
    }

    private Numbered enter(Seals seals, int number) {
        var digits = "%012d".formatted(number);
        var id = scopes.names(Actor.MACHINE, () -> {
            var fresh = db.sql("""
                            insert into people.person (branch_id, full_name, name_key, given_key, middle_key)
                            values (:branch, 'Người Thử', 'nguoi thu', 'thu', '') returning id""")
                    .param("branch", branch.value())
                    .query(java.util.UUID.class)
                    .single();
            db.sql("update people.person set citizen_id = :sealed::bytea where id = :id")
                    .param("sealed", seals.seal(Column.CITIZEN_ID, fresh, branch, digits))
                    .param("id", fresh)
                    .update();
            return fresh;
        });
        return new Numbered(id, digits);
    }

    private String digits(Seals seals, Numbered woman) {
        return scopes.names(
                Actor.MACHINE,
                () -> db.sql("select citizen_id from people.person where id = :id")
                        .param("id", woman.id())
                        .query((row, n) -> seals.open(Column.CITIZEN_ID, woman.id(), row.getBytes(1)))
                        .single());
    }
}
