package vn.sohoi.operation.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoi.App;
import vn.sohoi.Campaign;
import vn.sohoi.Places;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.BulkMembership;
import vn.sohoi.membership.ListedMember;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.cli.OtherBooks;
import vn.sohoi.platform.cli.Program;
import vn.sohoi.platform.server.EmbeddedServer;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Units;

/**
 * The program, its database or both are killed thirty times while four officers write: whatever one was told stands in the
 * book, once and whole, and nothing else does. A database that was killed comes back by itself; a program that was killed is
 * started again, as a service does it. Whole form only: a start takes longer than a build should wait.
 */
@EnabledIfSystemProperty(named = "sohoi.full", matches = "true")
@Tag(Campaign.TAG)
class KillsTest {
    private static final int KILLS = Integer.getInteger("sohoi.kills", 30);
    private static final int OFFICERS = 4;
    private static final int LOOKED_AT = 5;

    /** So many stand in each branch from the beginning that a list of sixty is less than a tenth, and written by one. */
    private static final int STANDING = 250;

    private static final long SEED = 20_261_129L;

    @TempDir
    Path directory;

    private final List<Journal> journals = new ArrayList<>();
    private final List<Officer> officers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final Random random = new Random(SEED);
    private Path book;
    private URI site;

    /** What dies. */
    private enum Victim {
        PROGRAM,
        DATABASE,
        BOTH
    }

    @Test
    void whatever_is_killed_nothing_told_is_lost_nothing_stands_twice_and_nothing_is_half_done() throws Exception {
        book = directory.resolve("book");
        site = URI.create("http://127.0.0.1:" + freePort());
        fill();
        var program = serve();
        threads.forEach(Thread::start);
        var table = new ArrayList<String>();
        program = killed(program, table);
        officers.forEach(Officer::stop);
        for (var thread : threads) thread.join();
        assertThat(officers).extracting(Officer::trouble).containsOnly("");
        var last = Counted.now(
                journals, EmbeddedServer.runningOn(book).orElseThrow().database("sohoi"));
        var sent = journals.stream().mapToInt(one -> one.sent().size()).sum();
        var figures = Program.run(directory, "figures", "check", "--data", book.toString());
        var log = Program.run(directory, "audit", "verify", "--data", book.toString());
        program.stop();
        program.ended();
        System.out.printf(
                "%d sent, %d acknowledged, figures check %d, audit verify %d%n%s%s",
                sent, last.acknowledged(), figures.status(), log.status(), figures.out(), log.out());
        Files.write(Path.of("target", "kills.md"), table);
        assertThat(wrong).isEmpty();
        assertThat(last.isRight()).as(last.toString()).isTrue();
        assertThat(last.acknowledged()).isEqualTo(sent);
        assertThat(figures.status()).isZero();
        assertThat(log.status()).isZero();
    }

    /** Kills so often, looks after each; the program that serves at the end. */
    private Program killed(Program first, List<String> table) throws Exception {
        var program = first;
        int before = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Thread.sleep(1_500 + random.nextInt(4_000));
            var victim = Victim.values()[kill % Victim.values().length];
            if (victim != Victim.PROGRAM) killDatabase();
            if (victim != Victim.DATABASE) program.kill();
            long killed = System.nanoTime();
            if (victim != Victim.DATABASE) program = serve();
            awaitSignIn();
            double seconds = (System.nanoTime() - killed) / 1e9;
            var counted = Counted.now(
                    journals, EmbeddedServer.runningOn(book).orElseThrow().database("sohoi"));
            table.add(row(kill, victim, counted, seconds));
            System.out.println(table.getLast());
            if (!counted.isRight()) wrong.add(counted.toString());
            if (kill % LOOKED_AT != 0) continue;
            if (counted.acknowledged() == before) wrong.add("nobody wrote before kill " + kill);
            before = counted.acknowledged();
        }
        return program;
    }

    private static String row(int kill, Victim victim, Counted counted, double seconds) {
        return "| %d | %s | %d | %d | %d | %d | %d | %.1f |"
                .formatted(
                        kill,
                        victim.name().toLowerCase(java.util.Locale.ROOT),
                        counted.acknowledged(),
                        counted.lost().size(),
                        counted.doubled().size(),
                        counted.half().size(),
                        counted.unsent().size(),
                        seconds);
    }

    /** A commune with three branches and their members for each officer, and her account. */
    private void fill() {
        var silent = new PrintStream(OutputStream.nullOutputStream());
        var console = new Console(silent, silent, Texts.ofAllFeatures());
        try (var opened = OtherBooks.beside(App.class, book, console).open(book)) {
            var units = opened.getBean(Units.class);
            var accounts = opened.getBean(Accounts.class);
            for (int number = 0; number < OFFICERS; number++) {
                var login = "can-bo-" + number;
                var place = Places.commune(units, 3);
                accounts.open(new NewAccount(login, "Cán bộ " + number, Officer.PASSWORD, false), Actor.MACHINE);
                accounts.appoint(
                        new NewMandate(
                                login,
                                Role.COMMUNE_OFFICER,
                                place.unit(),
                                DateSpan.between(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1)),
                                "1/QĐ"),
                        Actor.MACHINE);
                Map<String, String> branches = new LinkedHashMap<>();
                for (var branch : place.branches())
                    branches.put(
                            branch.toString(),
                            units.on(branch, LocalDate.of(2020, 1, 1)).name());
                for (var branch : place.branches())
                    stand(branch, opened.getBean(People.class), opened.getBean(BulkMembership.class));
                var journal = new Journal(directory.resolve(login + ".journal"));
                var officer = new Officer(login, number, branches, site, journal);
                journals.add(journal);
                officers.add(officer);
                threads.add(Thread.ofPlatform().name(login).unstarted(officer));
            }
        }
    }

    private static void stand(UnitId branch, People people, BulkMembership bulk) {
        var since = LocalDate.of(2012, 1, 1);
        var women = IntStream.range(0, STANDING)
                .mapToObj(n ->
                        NewPerson.of(branch, Identity.woman(Counted.STOOD, PartialDate.ofYear(1940 + n % 60)), since))
                .toList();
        var members = people.registerAll(women, Actor.MACHINE).stream()
                .map(her -> new ListedMember(her, branch, PartialDate.ofYear(2010), MemberKind.REGULAR, false))
                .toList();
        bulk.takeOver(members, since, Actor.MACHINE);
    }

    private Program serve() throws IOException, InterruptedException {
        var port = Integer.toString(site.getPort());
        var program = Program.start(directory, "serve", "--demo=none", "--data", book.toString(), "--port", port);
        program.says(site.toString(), Duration.ofMinutes(10));
        return program;
    }

    private void killDatabase() throws IOException {
        var file = book.resolve("postgres/data/postmaster.pid");
        ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Pages and database answer again when somebody can sign in. */
    private void awaitSignIn() throws InterruptedException {
        var somebody = new Browser(site);
        while (true)
            try {
                somebody.signIn("can-bo-0", Officer.PASSWORD);
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
