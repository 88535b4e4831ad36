package vn.sohoi.imports.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.imports.BatchId;
import vn.sohoi.imports.ListAnswers;
import vn.sohoi.imports.clean.Repair;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.Asked;

/** What the reading repaired: taken back kind by kind or cell by cell. The list is read again with what was said. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class RepairsController {
    private final ListAnswers answers;
    private final RepairViews views;
    private final Texts texts;

    RepairsController(ListAnswers answers, RepairViews views, Texts texts) {
        this.answers = answers;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping("/nhap/{id}/sua")
    CellsPage cells(
            @PathVariable UUID id,
            @RequestParam(name = "kieu") Repair.Kind kind,
            @RequestParam(name = "tu", defaultValue = "1") int first,
            Actor actor,
            Locale language) {
        var href = "/nhap/" + id;
        var cells = views.cells(new BatchId(id), kind, actor);
        var stretch = Pages.stretch(cells.size(), first, href + "/sua?kieu=" + kind + "&tu=");
        return new CellsPage(
                texts.say(language, "imports.repair." + kind), href, kind, Pages.part(cells, stretch), stretch);
    }

    /** Of the cells shown those without a tick stay as the list has them. */
    @PostMapping("/nhap/{id}/sua")
    String cells(
            @PathVariable UUID id,
            @Asked({"kieu", "tren", "giu"}) @RequestParam MultiValueMap<String, String> form,
            Actor actor) {
        var list = new BatchId(id);
        var kind = kind(form.getFirst("kieu"));
        var shown = form.getOrDefault("tren", List.of());
        var kept = form.getOrDefault("giu", List.of());
        var back = shown.stream().filter(cell -> !kept.contains(cell)).toList();
        boolean again = answers.takeBackCells(list, kind, shown, back, actor);
        return "redirect:/nhap/" + id + (again ? "" : "/dong");
    }

    /** Kinds without a tick stay as the list has them. */
    @PostMapping("/nhap/{id}/sua-kieu")
    String kinds(@PathVariable UUID id, @Asked({"giu"}) @RequestParam MultiValueMap<String, String> form, Actor actor) {
        var list = new BatchId(id);
        var kept = form.getOrDefault("giu", List.of());
        var back = views.kinds(list, actor).stream()
                .map(RowsPage.Kind::kind)
                .filter(kind -> !kept.contains(kind.name()))
                .toList();
        boolean again = answers.takeBackKinds(list, back, actor);
        return "redirect:/nhap/" + id + (again ? "" : "/dong");
    }

    private static Repair.Kind kind(@org.jspecify.annotations.Nullable String name) {
        return Arrays.stream(Repair.Kind.values())
                .filter(kind -> Objects.equals(kind.name(), name))
                .findFirst()
                .orElseThrow(vn.sohoi.kernel.NotFound::new);
    }
}
