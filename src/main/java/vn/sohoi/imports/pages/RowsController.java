package vn.sohoi.imports.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.SessionMark;
import vn.sohoi.imports.Batch;
import vn.sohoi.imports.Batch.State;
import vn.sohoi.imports.BatchId;
import vn.sohoi.imports.BatchRow;
import vn.sohoi.imports.BatchRow.Decision;
import vn.sohoi.imports.Imports;
import vn.sohoi.imports.ListAnswers;
import vn.sohoi.imports.WriteTogether;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;

/** Step three: every row, the questions one by one, and the writing. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class RowsController {
    private final Imports imports;
    private final ListAnswers answers;
    private final WriteTogether together;
    private final Shown shown;
    private final Texts texts;

    RowsController(Imports imports, ListAnswers answers, WriteTogether together, Shown shown, Texts texts) {
        this.imports = imports;
        this.answers = answers;
        this.together = together;
        this.shown = shown;
        this.texts = texts;
    }

    /** How rows, questions and repairs are said. */
    @Component
    record Shown(RowViews views, RowQuestions questions, RepairViews repairs) {}

    @GetMapping("/nhap/{id}/dong")
    RowsPage rows(
            @PathVariable UUID id,
            @RequestParam(name = "xem", defaultValue = "") String view,
            @RequestParam(name = "dong", required = false) @Nullable Integer place,
            @RequestParam(name = "tu", defaultValue = "1") int first,
            Actor actor,
            Locale language) {
        return page(new BatchId(id), new Asked(view, place, first, ""), actor, language);
    }

    /** Which rows and which question are asked for, and why the last act was refused. */
    private record Asked(String view, @Nullable Integer place, int first, String refusal) {}

    @PostMapping("/nhap/{id}/dong")
    String decide(
            @PathVariable UUID id,
            @RequestParam("dong") int place,
            @RequestParam Decision decision,
            @RequestParam(name = "alike", defaultValue = "") String alike,
            Actor actor) {
        var list = new BatchId(id);
        if (alike.isEmpty()) imports.decide(list, place, decision, actor);
        else answers.decideAlike(list, place, decision, actor);
        return "redirect:/nhap/" + id + "/dong";
    }

    @PostMapping("/nhap/{id}/chi-hoi")
    Object place(
            @PathVariable UUID id,
            @RequestParam("dong") int place,
            @RequestParam String branch,
            Actor actor,
            Locale language) {
        var list = new BatchId(id);
        var batch = imports.find(list, actor);
        var row = imports.rows(list, actor).stream()
                .filter(one -> one.row().place() == place)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (branch.isEmpty()) {
            var why = texts.say(language, "imports.no-branch-chosen");
            return page(list, new Asked("", place, 1, why), actor, language);
        }
        answers.place(list, answers.placeWritten(batch, row), branch.equals(RowQuestions.NEW) ? null : branch, actor);
        return "redirect:/nhap/" + id + "/dong";
    }

    /**
     * Written twice, it is written once: the second answer is the result of the first. A large list waits for a second person.
     */
    @PostMapping("/nhap/{id}/ghi")
    Object write(@PathVariable UUID id, HttpServletRequest request, Actor actor, Locale language) {
        var list = new BatchId(id);
        if (imports.find(list, actor).state() == State.READ)
            try {
                if (imports.needsSecond(list, actor)) {
                    together.ask(list, SessionMark.signer(actor, request));
                    return "redirect:/hai-nguoi";
                }
                imports.write(list, actor);
            } catch (Refused refused) {
                if (imports.find(list, actor).state() == State.READ) {
                    var why = texts.say(language, refused);
                    return page(list, new Asked("", null, 1, why), actor, language);
                }
            }
        return "redirect:/nhap/" + id;
    }

    private RowsPage page(BatchId id, Asked asked, Actor actor, Locale language) {
        var batch = imports.find(id, actor);
        if (batch.state() != State.READ) throw new Refused("imports.not-waiting");
        var rows = imports.rows(id, actor);
        boolean sheets = RowViews.onSheets(rows);
        var all = rows.stream()
                .filter(row -> RowViews.shows(asked.view(), row))
                .map(row -> shown.views().view(batch, row, sheets))
                .toList();
        var href = "/nhap/" + id;
        var here = href + "/dong?xem=" + asked.view() + "&tu=";
        var stretch = Pages.stretch(all.size(), asked.first(), here);
        return new RowsPage(
                texts.say(language, "imports.rows-title"),
                href,
                batch.file(),
                imports.preview(id, actor),
                imports.needsSecond(id, actor),
                shown.repairs().kinds(id, actor),
                asked.view(),
                Pages.part(all, stretch),
                stretch,
                question(batch, rows, asked, language),
                asked.refusal());
    }

    private RowsPage.@Nullable Question question(Batch batch, List<BatchRow> rows, Asked asked, Locale language) {
        return rows.stream()
                .filter(row -> asked.place() == null
                        ? RowViews.state(row).equals("hoi")
                        : row.row().place() == asked.place())
                .findFirst()
                .map(row -> shown.questions().of(batch, rows, row, "/nhap/" + batch.id(), language))
                .orElse(null);
    }
}
