package vn.sohoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.people.Seals.Column;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

/** The key by which numbers are found is exchanged while others enter and look for people: all are found, and none stands twice. */
@BookTest
@TestPropertySource(properties = "test.book=index-key")
class IndexRenewalTest {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    ListedPeople listed;

    @Autowired
    Scopes scopes;

    @Autowired
    Db db;

    @Autowired
    BookKeys keys;

    @Autowired
    Provinces provinces;

    @Autowired
    ServingIndex serving;

    @Autowired
    Seals seals;

    @Autowired
    IndexRenewal renewal;

    private Commune commune = new Commune(new vn.sohoi.kernel.UnitId(0), List.of(), Actor.MACHINE, Actor.MACHINE);
    private final List<String> digits = new ArrayList<>();

    @BeforeEach
    void a_branch_whose_women_have_numbers() {
        commune = Places.commune(units, 1);
        for (int i = 0; i < 60; i++) enter(fresh());
    }

    @Test
    void whoever_enters_and_looks_for_people_meanwhile_meets_no_fault_and_the_old_key_finds_nobody() throws Exception {
        var first = digits.getFirst();
        int before = scopes.names(Actor.MACHINE, serving::number);
        var otherProcess = new Seals(new BookKeys(keys.dataDirectory()), provinces, serving);
        var under = index(otherProcess, first);
        var over = new AtomicBoolean();
        var faults = new ArrayList<Throwable>();
        var others = Thread.ofPlatform().start(() -> entersAndLooksUntil(over, faults));
        try {
            renewal.renew(done -> {});
        } finally {
            over.set(true);
            others.join();
        }
        assertThat(faults).isEmpty();
        assertThat(digits).hasSizeGreaterThan(60);
        assertThat(listed.taken(digits)).containsExactlyInAnyOrderElementsOf(digits);
        assertThat(scopes.names(Actor.MACHINE, serving::number)).isNotEqualTo(before);
        assertThat(index(otherProcess, first)).isNotEqualTo(under).isEqualTo(index(seals, first));
        assertThat(rowsUnder(under)).isZero();
    }

    @Test
    void a_number_that_somebody_has_is_refused_before_and_after() {
        var taken = digits.getFirst();
        assertThatThrownBy(() -> enter(taken)).isInstanceOf(Refused.class);
        renewal.renew(done -> {});
        assertThatThrownBy(() -> enter(taken)).isInstanceOf(Refused.class);
        renewal.renew(done -> {});
        assertThatThrownBy(() -> enter(taken)).isInstanceOf(Refused.class);
        assertThat(listed.taken(digits)).containsExactlyInAnyOrderElementsOf(digits);
    }

    @Test
    void an_exchange_that_was_stopped_goes_on_and_leaves_everything_found_meanwhile() {
        assertThatThrownBy(() -> renewal.renew(done -> {
                    throw new IllegalStateException("stopped");
                }))
                .hasMessage("stopped");
        assertThat(seals.indexKey().numbers().areTwo()).isTrue();
        assertThat(listed.taken(digits)).containsExactlyInAnyOrderElementsOf(digits);
        var corrected = enter(fresh());
        var changed = fresh();
        people.correct(corrected, List.of(new Correction.CitizenId(changed)), "Thử", commune.officer());
        digits.set(digits.size() - 1, changed);

        renewal.renew(done -> {});
        assertThat(seals.indexKey().numbers().areTwo()).isFalse();
        assertThat(listed.taken(digits)).containsExactlyInAnyOrderElementsOf(digits);
    }

    @Test
    void what_a_lost_key_has_filled_is_filled_anew() {
        renewal.renew(done -> {});
        scopes.names(
                Actor.MACHINE,
                () -> db.sql("update people.person set citizen_id_next = uuid_send(id) where citizen_id is not null")
                        .update());
        renewal.renew(done -> {});
        assertThat(listed.taken(digits)).containsExactlyInAnyOrderElementsOf(digits);
    }

    @Test
    void nobody_computes_an_index_where_an_exchange_would_not_wait_for_her() {
        assertThatThrownBy(() -> seals.index(Column.CITIZEN_ID, digits.getFirst()))
                .isInstanceOf(IllegalStateException.class);
    }

    private void entersAndLooksUntil(AtomicBoolean over, List<Throwable> faults) {
        try {
            while (!over.get()) {
                enter(fresh());
                var one = digits.get(COUNT.get() % 60);
                assertThat(listed.taken(Set.of(one))).containsExactly(one);
                assertThatThrownBy(() -> enter(one)).isInstanceOf(Refused.class);
            }
        } catch (Throwable fault) {
            faults.add(fault);
        }
    }

    private static String fresh() {
        return "0011800%05d".formatted(COUNT.incrementAndGet());
    }

    private PersonId enter(String number) {
        var her = people.register(
                NewPerson.of(commune.branch(0), new Identity("Người Thử", true, null, null, number, null), null),
                commune.officer());
        digits.add(number);
        return her;
    }

    private byte[] index(Seals of, String number) {
        return scopes.names(Actor.MACHINE, () -> of.index(Column.CITIZEN_ID, number));
    }

    private long rowsUnder(byte[] index) {
        return scopes.names(
                Actor.MACHINE,
                () -> db.sql("select count(*) from people.person where citizen_id_index = :index")
                        .param("index", index)
                        .query(Long.class)
                        .single());
    }
}
