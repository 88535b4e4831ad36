package vn.sohoi.reports.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reports.PaperKind;
import vn.sohoi.reports.Report;
import vn.sohoi.reports.ReportId;
import vn.sohoi.reports.Signing;
import vn.sohoi.reports.UnitReports;
import vn.sohoi.reports.Version;
import vn.sohoi.reports.Versions;
import vn.sohoi.reports.paper.Files;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** Makes a version as the command line wants it: of the report of that unit and period, begun where there is none. */
@Component
class PaperMaking {
    private final UnitReports reports;
    private final Versions versions;
    private final Files files;
    private final Units units;
    private final Accounts accounts;
    private final Clock clock;

    PaperMaking(UnitReports reports, Versions versions, Files files, Units units, Accounts accounts, Clock clock) {
        this.reports = reports;
        this.versions = versions;
        this.files = files;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * What was made, as machines read it.
     *
     * @param files the written files; none without a folder
     */
    record Made(String report, String unit, String period, int version, String code, int figures, List<String> files) {}

    /** All reports that the account sees; all of the book without one. */
    List<Report> all(@Nullable String login) {
        return reports.all(actor(login));
    }

    Made make(WantedPaper wanted) {
        var actor = actor(wanted.as);
        var period = Period.parse(wanted.period);
        var kind = kind(wanted.kind);
        var today = LocalDate.now(clock);
        var unit = units.one(wanted.unit, period.lastDay().isAfter(today) ? today : period.lastDay());
        var report = reports.all(actor).stream()
                .filter(one -> one.unit().equals(unit)
                        && one.kind() == kind
                        && one.period().equals(period))
                .findFirst()
                .map(Report::id)
                .orElseGet(() -> reports.begin(unit, kind, period, actor));
        return written(make(report, wanted, today, actor), wanted);
    }

    /** What the unit was called in the report's period. */
    String unit(Report report) {
        return name(report.unit(), report.period());
    }

    private Version make(ReportId report, WantedPaper wanted, LocalDate today, Actor actor) {
        var on = wanted.signed == null ? today : wanted.signed;
        return versions.make(report, new Signing(wanted.number, on, wanted.signer), actor);
    }

    private Made written(Version version, WantedPaper wanted) {
        var written = new ArrayList<String>();
        var folder = wanted.out;
        if (folder != null)
            try {
                java.nio.file.Files.createDirectories(folder);
                for (var kind : Files.KINDS) {
                    var file = folder.resolve(version.code() + kind.ending());
                    java.nio.file.Files.write(file, files.of(version, kind));
                    written.add(file.toString());
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        var report = version.report();
        return new Made(
                report.id().toString(),
                version.unitName(),
                report.period().name(),
                version.number(),
                version.code(),
                version.figures().size(),
                written);
    }

    private String name(UnitId unit, Period period) {
        return units.find(unit, period.lastDay())
                .or(() -> units.find(unit, period.from()))
                .map(Unit::name)
                .orElseGet(() -> units.historyOf(unit).getLast().name());
    }

    private static PaperKind kind(String word) {
        for (var kind : new PaperKind[] {PaperKind.REPORT, PaperKind.PLAN})
            if (kind.name().equalsIgnoreCase(word.strip())) return kind;
        throw new Refused("reports.kind-unknown", word.toLowerCase(Locale.ROOT));
    }

    private Actor actor(@Nullable String login) {
        if (login == null) return Actor.MACHINE;
        return accounts.actorsOf(login).stream()
                .findFirst()
                .orElseThrow(() -> new Refused("reports.login-unknown", login));
    }
}
