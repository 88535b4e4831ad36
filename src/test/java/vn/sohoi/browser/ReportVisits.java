package vn.sohoi.browser;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.reports.Draft;
import vn.sohoi.reports.Heading;
import vn.sohoi.reports.Layout;
import vn.sohoi.reports.Makings;
import vn.sohoi.reports.PaperKind;
import vn.sohoi.reports.Part;
import vn.sohoi.reports.Signing;
import vn.sohoi.reports.UnitReports;
import vn.sohoi.reports.Versions;
import vn.sohoi.reports.paper.Paper;
import vn.sohoi.reports.paper.WordPaper;
import vn.sohoi.reports.templates.PaperKinds;
import vn.sohoi.reports.templates.Templates;

/** A report of the commune in two versions, its making, and a Word file with a wrong field, made once for the visits. */
@Component
class ReportVisits {
    private final UnitReports reports;
    private final Versions versions;
    private final Makings makings;
    private final Templates templates;
    private final Accounts accounts;
    private final WordPaper word;
    private final Map<String, String> made = new LinkedHashMap<>();

    ReportVisits(
            UnitReports reports,
            Versions versions,
            Makings makings,
            Templates templates,
            Accounts accounts,
            WordPaper word) {
        this.reports = reports;
        this.versions = versions;
        this.makings = makings;
        this.templates = templates;
        this.accounts = accounts;
        this.word = word;
    }

    /** The path with real reports in it. */
    String real(String path) {
        if (!path.contains("{report}") && !path.contains("{template}")) return path;
        if (made.isEmpty()) make(accounts.actorsOf("chutich-thanhtri").getFirst());
        var real = path;
        for (var one : made.entrySet()) real = real.replace("{" + one.getKey() + "}", one.getValue());
        return real;
    }

    private void make(Actor chair) {
        var unit = Objects.requireNonNull(chair.unit());
        var report = reports.begin(unit, PaperKind.REPORT, Period.parse("2026-Q3"), chair);
        var signing = new Signing("12", LocalDate.of(2026, 10, 5), "Đặng Thị Thu Hà");
        versions.make(report, signing, chair);
        var draft = reports.find(report, chair).draft();
        var parts = List.of(new Part("I. KẾT QUẢ", "Toàn xã có {{So_hoi_vien}} hội viên.", Part.Shows.INDICATORS));
        reports.save(report, new Draft(draft.title(), draft.indicators(), draft.byUnit(), draft.plans(), parts), chair);
        var making = makings.begin(report, signing, chair);
        while (makings.progress(making, chair).state() == Makings.State.GOING_ON) LockSupport.parkNanos(50_000_000);
        made.put("report", report.toString());
        made.put("making", making.toString());
        made.put(
                "template",
                templates
                        .handIn(unit, PaperKinds.REPORT, "Mẫu của xã", "mau-xa.docx", file(), chair)
                        .toString());
    }

    private byte[] file() {
        var heading = new Heading(Layout.STATE, "", "{{Ten_don_vi}}", "", "", "", "", List.of("{{Noi_nhann}}"));
        return word.of(new Paper(heading, "", "", "", "{{Trich_yeu}}", List.of(), "", List.of(), "", ""));
    }
}
