package vn.sohoi.reports;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** Made reports. A version keeps its values and the questions beneath; what changes in the book is in the next one. */
@Service
public class Versions {
    /** Letters and digits that nobody takes for another. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final UnitReports reports;
    private final VersionRows rows;
    private final ReportRows reportRows;
    private final Asking asking;
    private final Headings headings;
    private final Ground ground;
    private final SecureRandom random = new SecureRandom();

    Versions(
            UnitReports reports,
            VersionRows rows,
            ReportRows reportRows,
            Asking asking,
            Headings headings,
            Ground ground) {
        this.reports = reports;
        this.rows = rows;
        this.reportRows = reportRows;
        this.asking = asking;
        this.headings = headings;
        this.ground = ground;
    }

    /** What a making stands on. */
    @org.springframework.stereotype.Component
    record Ground(Units units, Authoriser authoriser, Audit audit, TransactionTemplate transaction) {}

    /**
     * Makes a version at once.
     *
     * @throws NotFound when there is no such report within the actor's reach
     */
    public Version make(ReportId id, Signing signing, Actor actor) {
        var made = make(id, signing, actor, () -> true);
        if (made == null) throw new IllegalStateException("Nobody stopped it");
        return made;
    }

    /** Makes a version, or nothing when the listener stops it. */
    @Nullable
    Version make(ReportId id, Signing signing, Actor actor, Asking.Listener listener) {
        var report = reports.find(id, actor);
        ground.authoriser().demand(actor, Purpose.FIGURES, Act.WRITE, report.unit());
        long draft = reportRows.newestDraft(id);
        var knownAt = rows.now();
        var figures = asking.ask(report, knownAt, actor, listener);
        if (figures == null) return null;
        return ground.transaction().execute(status -> {
            var version = new Version(
                    java.util.UUID.randomUUID(),
                    rows.nextNumber(id),
                    code(),
                    report,
                    unitName(report),
                    headings.on(report.unit(), signing.on()),
                    signing,
                    knownAt,
                    actor.login(),
                    figures);
            var stored = rows.insert(version, draft);
            ground.audit().wrote(actor, "reports.make", "reports.version", stored);
            return rows.find(stored).orElseThrow();
        });
    }

    /** How many questions a making asks. */
    int questions(Report report) {
        return asking.count(report);
    }

    /** @throws NotFound when there is none, or its unit is beyond the reader's reach */
    public Version find(ReportId report, int number, Actor reader) {
        reports.find(report, reader);
        return rows.find(report, number).orElseThrow(NotFound::new);
    }

    /** All of a report, the newest first. */
    public List<Version> of(ReportId report, Actor reader) {
        reports.find(report, reader);
        return rows.of(report);
    }

    /** The version whose short code stands on a paper; nothing where there is none for this reader. */
    public Optional<Version> byCode(String code, Actor reader) {
        return rows.byCode(code)
                .filter(version ->
                        ground.authoriser().reaches(reader, version.report().unit()));
    }

    private String unitName(Report report) {
        LocalDate last = report.period().lastDay();
        return ground.units()
                .find(report.unit(), last)
                .or(() -> ground.units().find(report.unit(), report.period().from()))
                .map(Unit::name)
                .orElseGet(
                        () -> ground.units().historyOf(report.unit()).getLast().name());
    }

    private String code() {
        var code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == 4) code.append('-');
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
