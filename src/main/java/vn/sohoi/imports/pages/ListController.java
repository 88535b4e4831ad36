package vn.sohoi.imports.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.imports.Batch;
import vn.sohoi.imports.Batch.State;
import vn.sohoi.imports.BatchId;
import vn.sohoi.imports.Imports;
import vn.sohoi.imports.Readings;
import vn.sohoi.imports.Refusal;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/** One list: how far it is, what became of it, its workbook, and the ways back. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class ListController {
    private final Imports imports;
    private final Readings readings;
    private final Returning returning;
    private final RowViews views;
    private final Clock clock;
    private final Texts texts;

    ListController(Imports imports, Readings readings, Returning returning, RowViews views, Clock clock, Texts texts) {
        this.imports = imports;
        this.readings = readings;
        this.returning = returning;
        this.views = views;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping("/nhap/{id}")
    Page list(@PathVariable UUID id, Actor actor, Locale language) {
        var batch = imports.find(new BatchId(id), actor);
        boolean done = batch.state() == State.WRITTEN || batch.state() == State.UNDONE;
        return done ? result(batch, actor, language) : state(batch, actor, language);
    }

    /** The workbook with its column of results. */
    @GetMapping("/nhap/{id}/tep")
    ResponseEntity<byte[]> file(@PathVariable UUID id, Actor actor) {
        var batch = imports.find(new BatchId(id), actor);
        if (batch.state() == State.REFUSED || batch.state() == State.STOPPED || batch.state() == State.READING)
            throw new Refused("imports.nothing-to-fetch");
        return returning.file(batch, actor);
    }

    @PostMapping("/nhap/{id}/dung")
    String stop(@PathVariable UUID id, Actor actor) {
        readings.stop(new BatchId(id), actor);
        return "redirect:/nhap/" + id;
    }

    @PostMapping("/nhap/{id}/doc-lai")
    String again(@PathVariable UUID id, Actor actor) {
        readings.begin(new BatchId(id), actor);
        return "redirect:/nhap/" + id;
    }

    /** Taken back twice, it is taken back once. */
    @PostMapping("/nhap/{id}/hoan-tac")
    String undo(@PathVariable UUID id, Actor actor) {
        var list = new BatchId(id);
        if (imports.find(list, actor).state() != State.UNDONE) imports.undo(list, actor);
        return "redirect:/nhap/" + id;
    }

    private StatePage state(Batch batch, Actor actor, Locale language) {
        var progress = readings.progress(batch.id(), actor).orElse(null);
        var list = imports.understood(batch.id(), actor);
        boolean read = batch.state() == State.READ;
        var people = read
                ? Integer.valueOf(imports.rows(batch.id(), actor).size())
                : progress == null ? null : progress.people();
        return new StatePage(
                texts.say(language, "imports.of-file", batch.file()),
                "/nhap/" + batch.id(),
                batch.state(),
                progress == null ? Duration.ZERO : progress.since(),
                progress != null && progress.lives(),
                people,
                list.map(one -> encoding(one.encoding(), language)).orElse(""),
                list.map(one -> one.columns().keySet().stream()
                                .filter(sheet -> !sheet.isEmpty())
                                .toList())
                        .orElse(List.of()),
                list.map(one -> (int) one.allColumns().stream()
                                .filter(column -> !column.field().isEmpty())
                                .count())
                        .orElse(0),
                list.map(one -> one.allRepairs().size()).orElse(0),
                Refusal.of(batch));
    }

    private String encoding(String found, Locale language) {
        return found.equals("unicode")
                ? texts.say(language, "imports.letters-unicode")
                : texts.say(language, "imports.letters-old", found.toUpperCase(Locale.ROOT));
    }

    private ResultPage result(Batch batch, Actor actor, Locale language) {
        var rows = imports.rows(batch.id(), actor);
        var counts = List.of("NEW", "CHANGED", "UNCHANGED", "LEFT_OUT", "UNDONE", "KEPT").stream()
                .map(outcome -> new ResultPage.Count(
                        "imports.outcome." + outcome,
                        rows.stream()
                                .filter(row -> outcome.equals(row.outcome()))
                                .count()))
                .filter(count -> count.rows() > 0)
                .toList();
        return new ResultPage(
                texts.say(language, "imports.result-title"),
                "/nhap/" + batch.id(),
                batch.file(),
                batch.state() == State.UNDONE,
                until(batch),
                counts,
                rows.stream()
                        .filter(row -> "LEFT_OUT".equals(row.outcome()) || "KEPT".equals(row.outcome()))
                        .limit(Pages.ROWS)
                        .map(row -> views.view(batch, row, RowViews.onSheets(rows)))
                        .toList());
    }

    /** The last day on which it can be taken back; empty where it cannot. */
    private String until(Batch batch) {
        var writtenAt = batch.writtenAt();
        if (batch.state() != State.WRITTEN || writtenAt == null) return "";
        var end = writtenAt.toInstant().plus(Imports.UNDO);
        return end.isBefore(clock.instant()) ? "" : Ink.day(LocalDate.ofInstant(end, clock.getZone()));
    }
}
