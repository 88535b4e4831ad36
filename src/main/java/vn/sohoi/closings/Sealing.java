package vn.sohoi.closings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.indicators.Change;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Seal;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Closes a period for good: value, rows and hash of every figure are kept, and what changes beneath shows on a list. */
@Service
public class Sealing {
    private final Db db;
    private final Rounds rounds;
    private final Reports reports;
    private final Values values;
    private final Closings closings;
    private final Figures figures;
    private final Authoriser authoriser;
    private final Audit audit;
    private final Clock clock;

    Sealing(
            Db db,
            Rounds rounds,
            Reports reports,
            Values values,
            Closings closings,
            Figures figures,
            Authoriser authoriser,
            Audit audit,
            Clock clock) {
        this.clock = clock;
        this.db = db;
        this.rounds = rounds;
        this.reports = reports;
        this.values = values;
        this.closings = closings;
        this.figures = figures;
        this.authoriser = authoriser;
        this.audit = audit;
    }

    /** What a seal is found to be when it is taken again. */
    public enum Found {
        /** The book says the same today. */
        SAME,
        /** What the book believed then stands unaltered; since then something was learnt. */
        CHANGED,
        /** The past of the book itself was altered: what it believed then cannot be read from it any more. */
        BROKEN,
        /** Another sealing followed; what the book believed at this one stands unaltered, and it has learnt more. */
        SUPERSEDED
    }

    /** One seal taken again: as the book believed then, and as it knows now. */
    public record Verified(SealedValue sealed, Seal then, Seal now, Found found) {}

    /**
     * Seals every report of the round, the owner's own last.
     *
     * @param confirmed the period's name, typed, so that nobody seals by a slip
     * @param reason why reports that nobody accepted are sealed as the book counts them; may be empty where there are none
     * @throws Refused for another name, before the period has ended, without a reason where one is needed
     */
    @Transactional
    public void seal(Round round, String confirmed, String reason, Actor actor) {
        authoriser.demand(actor, Purpose.FIGURES, Act.APPROVE, round.owner());
        if (!confirmed.strip().equals(round.period().name()))
            throw new Refused("closings.not-confirmed", round.period().name());
        if (today().isBefore(round.period().until())) throw new Refused("closings.period-runs");
        var all = reports.of(round.id());
        all.forEach(report -> reports.hold(report.id()));
        var open = reports.of(round.id()).stream()
                .filter(one -> one.state() != State.SEALED)
                .toList();
        if (open.isEmpty()) throw new Refused("closings.sealed-already");
        if (open.stream().anyMatch(one -> one.state() == State.SUBMITTED)) throw new Refused("closings.not-looked-at");
        boolean missing = open.stream().anyMatch(one -> lacking(one, round));
        if (missing && reason.isBlank()) throw new Refused("closings.missing-no-reason");
        var at = now();
        for (var report : open) {
            boolean summary = report.unit().equals(round.owner());
            var ready = summary ? closings.summarise(round, report, actor) : report;
            close(round, ready, at, ready.state() == State.ACCEPTED ? "" : reason.strip(), actor);
        }
        audit.wroteBecause(actor, "closings.seal", "closings.round", round.id(), reason.strip());
    }

    /** Whether a unit beneath owes its report; the owner's own summary is made by the sealing. */
    private static boolean lacking(Report report, Round round) {
        return report.state() != State.ACCEPTED && !report.unit().equals(round.owner());
    }

    /**
     * Signs one report again after the book learnt more; the earlier seal stays.
     *
     * @throws Refused when it is not sealed or nothing changed, or without a reason
     */
    @Transactional
    public void signAgain(Round round, UnitId unit, String reason, Actor actor) {
        authoriser.demand(actor, Purpose.FIGURES, Act.APPROVE, round.owner());
        var report = reports.held(round.id(), unit);
        if (report.state() != State.SEALED) throw new Refused("closings.not-sealed");
        if (reason.isBlank()) throw new Refused("closings.no-reason");
        if (verify(round, report).stream().allMatch(one -> one.found() == Found.SAME))
            throw new Refused("closings.nothing-changed");
        close(round, report, now(), reason.strip(), actor);
        audit.wroteBecause(actor, "closings.sign-again", "closings.report", report.id(), reason.strip());
    }

    /** Asks to open a sealed report again; another person must agree, within 24 hours. */
    @Transactional
    public void askToReopen(Round round, UnitId unit, String reason, Actor actor) {
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE, unit);
        var report = reports.held(round.id(), unit);
        if (report.state() != State.SEALED) throw new Refused("closings.not-sealed");
        if (reason.isBlank()) throw new Refused("closings.no-reason");
        if (report.wish() != null) throw new Refused("closings.asked-already");
        reports.wish(report.id(), report.steps().getLast().ordinal(), reason.strip(), actor.login());
        audit.wroteBecause(actor, "closings.ask-to-reopen", "closings.report", report.id(), reason.strip());
    }

    /**
     * Opens it again for the one who asked.
     *
     * @throws Refused when nobody asked, or the same person did
     */
    @Transactional
    public void reopen(Round round, UnitId unit, Actor actor) {
        authoriser.demand(actor, Purpose.FIGURES, Act.APPROVE, round.owner());
        var report = reports.held(round.id(), unit);
        var wish = report.wish();
        if (wish == null) throw new Refused("closings.nobody-asked");
        if (wish.actor().equals(actor.login())) throw new Refused("closings.two-persons");
        reports.take(
                report.id(),
                State.SEALED,
                State.REOPENED,
                new Reports.Taken(null, wish.reason(), wish.actor(), actor.login()));
        audit.wroteBecause(actor, "closings.reopen", "closings.report", report.id(), wish.reason());
    }

    /** Reports of the unit's rounds that somebody else asks to open again, for whoever may agree. */
    public List<Report> askedToReopen(UnitId owner, Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.APPROVE, owner);
        return rounds.wished(owner).stream()
                .flatMap(round -> reports.of(round.id()).stream())
                .filter(report -> report.wishedByOther(reader.login()))
                .toList();
    }

    /** The seals of a report's last sealing, by indicator; empty before. */
    public Map<String, Seal> seals(Report report) {
        return report.last(State.SEALED)
                .map(step -> values.seals(report.id(), step.ordinal()))
                .orElse(Map.of());
    }

    /** Takes every seal of a report's last sealing again. */
    public List<Verified> verify(Round round, Report report) {
        return report.last(State.SEALED)
                .map(step -> verify(round, report, step))
                .orElse(List.of());
    }

    /** Takes every seal again that was ever made of a report, the first sealing first. */
    public List<Verified> verifyAll(Round round, Report report) {
        return report.steps().stream()
                .filter(step -> step.state() == State.SEALED)
                .flatMap(step -> verify(round, report, step).stream())
                .toList();
    }

    private List<Verified> verify(Round round, Report report, Step step) {
        boolean last = report.last(State.SEALED).filter(step::equals).isPresent();
        var found = new ArrayList<Verified>();
        var at = now();
        values.seals(report.id(), step.ordinal()).forEach((indicator, seal) -> {
            var question = closings.question(round, indicator, report.unit());
            var sealed = new SealedValue(report.id(), step.ordinal(), question, seal, step.actor());
            var then = figures.seal(question, seal.knownAt(), Actor.MACHINE);
            var now = figures.seal(question, at, Actor.MACHINE);
            found.add(new Verified(sealed, then, now, found(seal, then, now, last)));
        });
        return found;
    }

    /** Takes every seal again that was ever made in a round of the period. */
    public List<Verified> verify(Period period, Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ);
        var all = new ArrayList<Verified>();
        for (var round : rounds.of(period))
            if (authoriser.reaches(reader, round.owner()))
                for (var report : reports.of(round.id())) all.addAll(verifyAll(round, report));
        return all;
    }

    /** What changed beneath one sealed figure since it was sealed, row by row. */
    public List<Change> changes(Round round, UnitId unit, String indicator, Actor reader) {
        var report = closings.report(round, unit, reader);
        var seal = seals(report).get(indicator);
        if (seal == null) throw new NotFound();
        return figures.changes(closings.question(round, indicator, unit), seal.knownAt(), reader);
    }

    private static Found found(Seal seal, Seal then, Seal now, boolean last) {
        if (!seal.holds(then)) return Found.BROKEN;
        if (seal.holds(now)) return Found.SAME;
        return last ? Found.CHANGED : Found.SUPERSEDED;
    }

    private void close(Round round, Report report, Instant at, String reason, Actor actor) {
        int ordinal = reports.take(
                report.id(), report.state(), State.SEALED, new Reports.Taken(null, reason, actor.login(), null));
        for (var indicator : round.indicators()) {
            var seal = figures.seal(closings.question(round, indicator, report.unit()), at, Actor.MACHINE);
            values.seal(report.id(), ordinal, indicator, seal);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** By the clock that records, which is the database's; just before now, so that nothing is recorded at it still. */
    private Instant now() {
        return db.sql("select clock_timestamp()")
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
