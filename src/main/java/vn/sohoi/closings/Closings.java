package vn.sohoi.closings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** Rounds of reports: opened, handed in, looked at, given back. What closes them is {@link Sealing}. */
@Service
public class Closings {
    private final Rounds rounds;
    private final Reports reports;
    private final Values values;
    private final Figures figures;
    private final Units units;
    private final Authoriser authoriser;
    private final Audit audit;
    private final Clock clock;

    Closings(
            Rounds rounds,
            Reports reports,
            Values values,
            Figures figures,
            Units units,
            Authoriser authoriser,
            Audit audit,
            Clock clock) {
        this.clock = clock;
        this.rounds = rounds;
        this.reports = reports;
        this.values = values;
        this.figures = figures;
        this.units = units;
        this.authoriser = authoriser;
        this.audit = audit;
    }

    /**
     * Asks the units directly beneath for their figures; the owner's own report is the summary.
     *
     * @throws Refused for a round that stands, a deadline long before the period ends, an unknown indicator or none
     */
    @Transactional
    public RoundId open(NewRound wished, Actor actor) {
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE, wished.owner());
        var period = wished.period();
        if (wished.indicators().isEmpty()) throw new Refused("closings.no-indicator");
        for (var indicator : wished.indicators()) figures.indicator(indicator);
        if (wished.deadline().isBefore(period.until().minusDays(31))) throw new Refused("closings.deadline-early");
        if (rounds.stands(wished.owner(), period)) throw new Refused("closings.round-stands", period.name());
        var asked = units.treeOn(period.lastDay()).children(wished.owner());
        if (asked.isEmpty()) throw new Refused("closings.nobody-beneath");
        var once = new NewRound(
                wished.owner(), period, wished.deadline(), List.copyOf(new LinkedHashSet<>(wished.indicators())));
        var round = rounds.add(once, actor.login());
        var answering = new ArrayList<>(asked.stream().map(Unit::id).toList());
        answering.add(wished.owner());
        rounds.addReports(round, answering);
        audit.wrote(actor, "closings.open", "closings.round", round);
        return round;
    }

    /** Rounds in which the unit asks or answers, the latest first. */
    public List<Round> rounds(UnitId unit, Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, unit);
        return rounds.of(unit);
    }

    /** Those of them in which a report waits for its unit, for whoever looks at it, or for the sealing. */
    public List<Round> running(UnitId unit, Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, unit);
        return rounds.running(unit);
    }

    /** Rounds of units beneath that are no more: their papers are kept by the unit above. */
    public List<Round> inherited(UnitId unit, Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, unit);
        var today = units.treeOn(LocalDate.now(clock));
        return rounds.all().stream()
                .filter(round -> today.find(round.owner()) == null && authoriser.reaches(reader, round.owner()))
                .toList();
    }

    /** @throws NotFound for a round that neither asks the reader's unit nor lies within her reach */
    public Round round(RoundId id, Actor reader) {
        var round = rounds.find(id).orElseThrow(NotFound::new);
        var own = reader.unit();
        boolean asked = own != null && reports.find(id, own).isPresent();
        if (!asked && !authoriser.reaches(reader, round.owner())) throw new NotFound();
        authoriser.demand(reader, Purpose.FIGURES, Act.READ);
        return round;
    }

    /** All reports of a round, for who asked; the owner's own is the last. */
    public List<Report> reports(Round round, Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, round.owner());
        return reports.of(round.id());
    }

    /** One unit's report. */
    public Report report(Round round, UnitId unit, Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, unit);
        return reports.find(round.id(), unit).orElseThrow(NotFound::new);
    }

    /** What was said when it was handed in last, by indicator; empty before. */
    public Map<String, Value> said(Report report) {
        return report.last(State.SUBMITTED)
                .map(step -> values.of(report.id(), step.ordinal()))
                .orElse(Map.of());
    }

    /** What was said last by each unit of a round whose report is handed in or accepted, by unit and indicator. */
    public Map<UnitId, Map<String, Value>> said(Round round, Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, round.owner());
        return values.standing(round.id());
    }

    /** What people remarked, the oldest first. */
    public List<Remark> remarks(Report report) {
        return values.remarks(report.id());
    }

    /** The question that a round asks of a unit: what happens for the period, what stands for its last day. */
    public Question question(Round round, String indicator, UnitId unit) {
        return figures.happens(figures.indicator(indicator))
                ? Question.within(indicator, unit, round.period())
                : Question.on(indicator, unit, round.period().lastDay());
    }

    /**
     * Hands the report in with the figures as the book has them now.
     *
     * @throws Refused when it was handed in or sealed already
     */
    @Transactional
    public void submit(Round round, UnitId unit, Actor actor) {
        var report = reports.held(round.id(), unit);
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE, unit);
        if (!report.state().waitsForUnit()) throw new Refused("closings.handed-in-already");
        handIn(round, report, actor);
        audit.wrote(actor, "closings.submit", "closings.report", report.id());
    }

    private void handIn(Round round, Report report, Actor actor) {
        int ordinal = reports.take(report.id(), report.state(), State.SUBMITTED, Reports.Taken.by(actor.login()));
        for (var indicator : round.indicators())
            values.add(
                    report.id(),
                    ordinal,
                    indicator,
                    figures.published(question(round, indicator, report.unit()), actor));
    }

    /** The owner's own report: handed in and found right by whoever seals the round. */
    Report summarise(Round round, Report report, Actor actor) {
        if (report.state().waitsForUnit()) handIn(round, report, actor);
        if (report.state() != State.ACCEPTED)
            reports.take(report.id(), State.SUBMITTED, State.ACCEPTED, Reports.Taken.by(actor.login()));
        return reports.find(round.id(), report.unit()).orElseThrow(NotFound::new);
    }

    /** Finds it right. */
    @Transactional
    public void accept(Round round, UnitId unit, Actor actor) {
        var report = looking(round, unit, actor);
        if (report.state() != State.SUBMITTED) throw new Refused("closings.not-handed-in");
        reports.take(report.id(), report.state(), State.ACCEPTED, Reports.Taken.by(actor.login()));
        audit.wrote(actor, "closings.accept", "closings.report", report.id());
    }

    /**
     * Gives it back.
     *
     * @param indicator the figure that it is about, or an empty text for the whole
     * @throws Refused without a reason
     */
    @Transactional
    public void giveBack(Round round, UnitId unit, String indicator, String reason, Actor actor) {
        var report = looking(round, unit, actor);
        if (!report.state().mayComeBack()) throw new Refused("closings.not-handed-in");
        if (reason.isBlank()) throw new Refused("closings.no-reason");
        if (!indicator.isEmpty() && !round.indicators().contains(indicator)) throw new NotFound();
        reports.take(
                report.id(),
                report.state(),
                State.RETURNED,
                new Reports.Taken(indicator.isEmpty() ? null : indicator, reason.strip(), actor.login(), null));
        audit.wroteBecause(actor, "closings.return", "closings.report", report.id(), reason.strip());
    }

    /** Says something about one figure; who asks and who answers both may. */
    @Transactional
    public void remark(Round round, UnitId unit, String indicator, String words, Actor actor) {
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE, unit);
        var report = reports.find(round.id(), unit).orElseThrow(NotFound::new);
        if (!round.indicators().contains(indicator)) throw new NotFound();
        if (words.isBlank()) throw new Refused("closings.no-words");
        values.remark(report.id(), indicator, words.strip(), actor.login());
        audit.wrote(actor, "closings.remark", "closings.report", report.id(), indicator);
    }

    private Report looking(Round round, UnitId unit, Actor actor) {
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE, round.owner());
        return reports.held(round.id(), unit);
    }
}
