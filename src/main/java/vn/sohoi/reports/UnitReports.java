package vn.sohoi.reports;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.indicators.Figures;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.words.DayWords;

/** Reports as they are being written: begun for a unit and a period, saved as drafts. */
@Service
public class UnitReports {
    /** What a new report asks, as far as the book counts it. */
    private static final List<String> USUAL =
            List.of("members", "admitted", "departed", "women-18", "coverage", "communes-above-half");

    private static final List<String> USUAL_BY_UNIT =
            List.of("women-18", "members", "coverage", "admitted", "departed");

    /** What a new plan looks back at and sets beside what is wanted. */
    private static final List<String> PLANNED = List.of("members", "admitted", "communes-above-half");

    /** More do not stand beside one another on A4. */
    public static final int MOST_COLUMNS = 6;

    private final ReportRows rows;
    private final Figures figures;
    private final Authoriser authoriser;
    private final Audit audit;
    private final Texts texts;

    UnitReports(ReportRows rows, Figures figures, Authoriser authoriser, Audit audit, Texts texts) {
        this.rows = rows;
        this.figures = figures;
        this.authoriser = authoriser;
        this.audit = audit;
        this.texts = texts;
    }

    /** All reports within the reader's reach, the newest period first. */
    @Transactional(readOnly = true)
    public List<Report> all(Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ);
        var all = rows.all();
        var within = all.stream()
                .map(Report::unit)
                .distinct()
                .filter(unit -> authoriser.reaches(reader, unit))
                .toList();
        return all.stream().filter(report -> within.contains(report.unit())).toList();
    }

    /** @throws NotFound when there is none, or its unit is beyond the reader's reach */
    @Transactional(readOnly = true)
    public Report find(ReportId id, Actor reader) {
        var report = rows.find(id).orElseThrow(NotFound::new);
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, report.unit());
        return report;
    }

    /** Begins a report with the usual indicators and chapters; its officer changes both. */
    @Transactional
    public ReportId begin(UnitId unit, PaperKind kind, Period period, Actor actor) {
        return begin(unit, kind, period, usual(kind, period), actor);
    }

    /**
     * Begins a report.
     *
     * @throws Refused as {@link #save} does
     */
    @Transactional
    public ReportId begin(UnitId unit, PaperKind kind, Period period, Draft draft, Actor actor) {
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE, unit);
        var id = rows.insert(unit, kind, period, actor.login());
        rows.save(id, checked(draft), actor.login());
        audit.wrote(actor, "reports.begin", "reports.report", id);
        return id;
    }

    /**
     * Saves what was written; what was saved before stays in the book.
     *
     * @throws Refused without a title, with an indicator that nobody contributes, or with more columns than A4 has room for
     */
    @Transactional
    public void save(ReportId id, Draft draft, Actor actor) {
        var report = find(id, actor);
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE, report.unit());
        rows.save(id, checked(draft), actor.login());
        audit.wrote(actor, "reports.save", "reports.report", id, "draft");
    }

    private Draft checked(Draft draft) {
        if (draft.title().isBlank()) throw new Refused("reports.no-title");
        if (draft.byUnit().size() + draft.plans().size() > MOST_COLUMNS)
            throw new Refused("reports.too-many-columns", MOST_COLUMNS);
        draft.codes().forEach(figures::indicator);
        return draft;
    }

    private Draft usual(PaperKind kind, Period period) {
        var when = DayWords.of(period);
        var plan = kind == PaperKind.PLAN;
        var parts = plan
                ? List.of(
                        part("reports.usual.plan-aim", Part.Shows.NOTHING),
                        part("reports.usual.plan-content", Part.Shows.INDICATORS),
                        part("reports.usual.plan-carrying-out", Part.Shows.UNITS))
                : List.of(
                        part("reports.usual.results", Part.Shows.INDICATORS),
                        part("reports.usual.by-unit", Part.Shows.UNITS),
                        part("reports.usual.ahead", Part.Shows.NOTHING));
        return new Draft(
                say(plan ? "reports.usual.plan-title" : "reports.usual.title", when),
                known(plan ? PLANNED : USUAL),
                known(plan ? PLANNED : USUAL_BY_UNIT),
                known(List.of("admitted")),
                parts);
    }

    private Part part(String key, Part.Shows shows) {
        return new Part(say(key).toUpperCase(Locale.of("vi")), "", shows);
    }

    private List<String> known(List<String> codes) {
        return codes.stream()
                .filter(code ->
                        figures.indicators().stream().anyMatch(one -> one.code().equals(code)))
                .toList();
    }

    private String say(String key, Object... arguments) {
        return texts.say(Texts.VIETNAMESE, key, arguments);
    }
}
