package vn.sohoi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Scopes;
import vn.sohoi.imports.read.Hostile;
import vn.sohoi.imports.read.ReusedReader;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.Sheet;
import vn.sohoi.kernel.Refused;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Units;

/**
 * Sixty files that are meant to hurt (security.md 6), handed in as an officer does: each gets its sentence in both languages
 * within five seconds and 256 MB, nothing of it comes into the book or stays on the disk, and no address in it is asked.
 */
@BookTest
@Import(Tables.class)
class SixtyHostileListsTest {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int LARGEST_MEGABYTES = 256;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    Tables tables;

    @Autowired
    Texts texts;

    @Autowired
    Clock clock;

    @Autowired
    Batches batches;

    @Autowired
    StoredRows rows;

    @Autowired
    List<Sheet> sheets;

    @Autowired
    Scopes scopes;

    @Autowired
    Authoriser authoriser;

    @Autowired
    Imports.Bookkeeping bookkeeping;

    private Commune here;

    @BeforeEach
    void a_commune() {
        here = Places.commune(units, 2);
    }

    /** Imports whose files are read by one small process, one after another. */
    private Imports reading(ReusedReader reader) {
        return new Imports(
                batches, rows, new Reader(new Lists(clock, reader::read), sheets), scopes, authoriser, bookkeeping);
    }

    @Test
    void each_gets_its_sentence_and_leaves_nothing() throws IOException {
        var there = Places.commune(units, 1);
        people.register(
                NewPerson.of(
                        there.branch(0), Identity.woman("Phạm Thị Xa", null).withCitizenId(Hostile.TAKEN_ID), null),
                there.officer());
        var before = tables.hashes();
        try (var reader = new ReusedReader();
                var listener = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
            var all = Hostile.sixty(
                    units.on(here.branch(0), LocalDate.of(2020, 1, 1)).name(), listener.getLocalPort());
            assertThat(all).hasSize(60);
            for (var one : all) handedIn(one, reader);
            listener.setSoTimeout(1);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(listener::accept);
        }
        assertThat(tables.hashes()).isEqualTo(before);
    }

    private void handedIn(Hostile one, ReusedReader reader) throws IOException {
        var imports = reading(reader);
        var others = temporaryLists();
        long begun = System.nanoTime();
        var answer = answer(imports, one);
        var took = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(answer).as(one.name()).extracting(Reason::key).contains(one.answer());
        assertThat(took).as(one.name()).isLessThan(LONGEST);
        assertThat(reader.peakMegabytes()).as(one.name()).isLessThan(LARGEST_MEGABYTES);
        assertThat(left(others)).as(one.name()).isEmpty();
        var reason = answer.stream()
                .filter(said -> said.key().equals(one.answer()))
                .findFirst()
                .orElseThrow();
        var vietnamese =
                texts.say(Texts.VIETNAMESE, reason.key(), reason.arguments().toArray());
        assertThat(texts.say(Locale.ENGLISH, reason.key(), reason.arguments().toArray()))
                .isNotEqualTo(vietnamese);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %.1f | %s |%n",
                one.category(),
                one.name(),
                vietnamese,
                took.toMillis() / 1e3,
                reader.peakMegabytes() == 0 ? "–" : reader.peakMegabytes());
    }

    /** Why the file is refused, or what is asked about its rows, without whose answer none is written. */
    private List<Reason> answer(Imports imports, Hostile one) {
        var upload =
                new Upload("ds.xlsx", one.file(), here.unit(), "membership.members", LocalDate.of(2026, 1, 1), false);
        var said = new ArrayList<Reason>();
        try {
            var id = imports.handIn(upload, here.officer());
            imports.read(id, here.officer());
            imports.rows(id, here.officer()).forEach(row -> said.addAll(row.reasons()));
            imports.write(id, here.officer());
            throw new AssertionError(one.name() + " was written");
        } catch (Refused refused) {
            said.add(Reason.of(refused.key(), "", refused.arguments().toArray()));
        }
        return said;
    }

    /** The files that are there since and stay: another test may be reading a list of its own at this moment. */
    private static Set<Path> left(Set<Path> others) throws IOException {
        var left = temporaryLists();
        left.removeAll(others);
        for (int wait = 0; wait < 50 && left.stream().anyMatch(Files::exists); wait++)
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        left.removeIf(file -> !Files.exists(file));
        return left;
    }

    private static Set<Path> temporaryLists() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("list"))
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }
}
