package vn.sohoi.access.matrix;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoi.access.Accounts;
import vn.sohoi.closings.Closings;
import vn.sohoi.closings.NewRound;
import vn.sohoi.closings.questions.AnswerKind;
import vn.sohoi.closings.questions.Asked;
import vn.sohoi.closings.questions.Questions;
import vn.sohoi.indicators.Declaration;
import vn.sohoi.indicators.Figures;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.files.Files;
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

/** What units write: a report with a version, a Word file of their own, a round of reports, and the papers of {@link PlansOfTheWorld}. */
class PapersOfTheWorld {
    private static final Period YEAR = Period.parse("2025");
    private static final Signing SIGNED = new Signing("12", LocalDate.of(2026, 1, 5), "");

    private final Accounts accounts;
    private final Closings closings;
    private final Questions questions;
    private final Writing reports;
    private final PlansOfTheWorld plans;
    private final Figures figures;
    private final Files files;
    private final TransactionTemplate transaction;

    PapersOfTheWorld(
            Accounts accounts,
            Closings closings,
            Questions questions,
            Writing reports,
            PlansOfTheWorld plans,
            Declaring declaring) {
        figures = declaring.figures();
        files = declaring.files();
        transaction = declaring.transaction();
        this.accounts = accounts;
        this.closings = closings;
        this.questions = questions;
        this.reports = reports;
        this.plans = plans;
    }

    /** Where reports are written. */
    record Writing(UnitReports reports, Versions versions, Makings makings, Templates templates, WordPaper word) {}

    /** Where a figure is declared with its paper, both or neither. */
    record Declaring(Figures figures, Files files, TransactionTemplate transaction) {}

    void lie(World world, Map<String, String> known) {
        for (var home : List.of("aa", "ba", "a", "b")) {
            var chair = chair(home);
            report(home, world.unit(home), chair, known);
            known.put("declared " + home, declared(world.unit(home), chair));
            known.put("post " + home, Objects.requireNonNull(chair.mandate()).toString());
            plans.resolution(home, world, chair, known);
            plans.instruction(home, world, chair, known);
        }
        for (var home : List.of("aaa", "aab", "baa"))
            known.put(
                    "post " + home,
                    Objects.requireNonNull(branchHead(home).mandate()).toString());
        for (var home : List.of("a", "b")) {
            var round = new NewRound(
                    world.unit(home), YEAR, LocalDate.of(2026, 1, 5), List.of("members", "vocational-classes"));
            known.put("round " + home, closings.open(round, chair(home)).toString());
            var asked = List.of(new Asked(Canary.inside(home), AnswerKind.NUMBER));
            var question = questions.ask(world.unit(home), "Hỏi " + Canary.inside(home), asked, chair(home));
            known.put("question " + home, question.toString());
            plans.reorganisation(home, world, chair(home), known);
        }
        known.put("slip ", "0".repeat(52)); // nobody has it
        plans.together(world, known);
    }

    private Actor chair(String home) {
        var office = home.length() == 1 ? Office.PROVINCE_CHAIR : Office.COMMUNE_CHAIR;
        return accounts.actorsOf(Holders.of(office, home).login()).getFirst();
    }

    private Actor branchHead(String home) {
        return accounts.actorsOf(Holders.of(Office.BRANCH_HEAD, home).login()).getFirst();
    }

    private void report(String home, UnitId unit, Actor chair, Map<String, String> known) {
        var parts = List.of(new Part("I. KẾT QUẢ", Canary.inside(home), Part.Shows.INDICATORS));
        var draft = new Draft("Báo cáo " + Canary.inside(home), List.of("members"), List.of(), List.of(), parts);
        var report = reports.reports().begin(unit, PaperKind.REPORT, YEAR, draft, chair);
        var version = reports.versions().make(report, SIGNED, chair);
        var making = reports.makings().begin(report, SIGNED, chair);
        while (reports.makings().progress(making, chair).state() == Makings.State.GOING_ON)
            LockSupport.parkNanos(20_000_000);
        var name = "Mẫu " + Canary.inside(home);
        known.put("report " + home, report.toString());
        known.put("code " + home, version.code());
        known.put("making " + home, making.toString());
        known.put(
                "template " + home,
                reports.templates()
                        .handIn(unit, PaperKinds.REPORT, name, "mau.docx", file(), chair)
                        .toString());
    }

    private String declared(UnitId unit, Actor chair) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var paper = files.keep("bien-ban.pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII), chair);
            figures.declare(
                    Declaration.within("vocational-classes", unit, YEAR, 5, "Biên bản")
                            .with(paper),
                    chair);
            return paper.toString();
        }));
    }

    private byte[] file() {
        var heading = new Heading(Layout.STATE, "", "{{Ten_don_vi}}", "", "", "", "", List.of());
        return reports.word().of(new Paper(heading, "", "", "", "{{Trich_yeu}}", List.of(), "", List.of(), "", ""));
    }
}
