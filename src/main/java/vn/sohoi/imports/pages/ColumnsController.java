package vn.sohoi.imports.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.imports.Batch.State;
import vn.sohoi.imports.BatchId;
import vn.sohoi.imports.Imports;
import vn.sohoi.imports.ListAnswers;
import vn.sohoi.imports.spi.Field;
import vn.sohoi.imports.understand.Column;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.Asked;

/** Step two: what each column is. What somebody corrects the unit remembers. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class ColumnsController {
    private final Imports imports;
    private final ListAnswers answers;
    private final RowViews views;
    private final Texts texts;

    ColumnsController(Imports imports, ListAnswers answers, RowViews views, Texts texts) {
        this.imports = imports;
        this.answers = answers;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping("/nhap/{id}/cot")
    ColumnsPage columns(@PathVariable UUID id, Actor actor, Locale language) {
        var list = new BatchId(id);
        var batch = imports.find(list, actor);
        if (batch.state() != State.READ) throw new Refused("imports.not-waiting");
        var sheet = views.sheet(batch);
        var options = new LinkedHashMap<String, String>();
        for (Field field : sheet.fields())
            options.put(field.name(), texts.say(language, sheet.fieldWords() + field.name()));
        var sorted = options.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(java.text.Collator.getInstance(language)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
        return new ColumnsPage(
                texts.say(language, "imports.columns-title"),
                "/nhap/" + id,
                batch.file(),
                sorted,
                rows(answers.columns(list, actor)));
    }

    @PostMapping("/nhap/{id}/cot")
    String columns(
            @PathVariable UUID id,
            @Asked({"key", "field"}) @RequestParam MultiValueMap<String, String> form,
            Actor actor) {
        var keys = form.getOrDefault("key", List.of());
        var fields = form.getOrDefault("field", List.of());
        var said = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(keys.size(), fields.size()); i++) said.put(keys.get(i), fields.get(i));
        boolean again = answers.columns(new BatchId(id), said, actor);
        return "redirect:/nhap/" + id + (again ? "" : "/dong");
    }

    /** Columns with one heading are one line. */
    private static List<ColumnsPage.Row> rows(List<Column> columns) {
        var byKey =
                columns.stream().collect(Collectors.groupingBy(Column::key, LinkedHashMap::new, Collectors.toList()));
        boolean sheets = columns.stream().map(Column::sheet).distinct().count() > 1;
        return byKey.entrySet().stream()
                .map(one -> row(one.getKey(), one.getValue(), sheets))
                .toList();
    }

    private static ColumnsPage.Row row(String key, List<Column> columns, boolean sheets) {
        var first = columns.getFirst();
        var where = columns.stream()
                .map(column -> sheets ? column.sheet() + " " + column.letters() : column.letters())
                .distinct()
                .limit(4)
                .collect(Collectors.joining(", "));
        return new ColumnsPage.Row(
                key, where, first.heading(), first.field(), first.how(), String.join(" · ", first.samples()));
    }
}
