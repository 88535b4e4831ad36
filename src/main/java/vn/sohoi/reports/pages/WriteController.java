package vn.sohoi.reports.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.reports.Draft;
import vn.sohoi.reports.FieldNames;
import vn.sohoi.reports.Part;
import vn.sohoi.reports.ReportId;
import vn.sohoi.reports.UnitReports;
import vn.sohoi.web.Asked;

/** Writing a report. What comes back with an error is what was typed. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.WRITE)
class WriteController {
    private static final Part EMPTY = new Part("", "", Part.Shows.NOTHING);

    private final UnitReports reports;
    private final Figures figures;
    private final FieldNames names;
    private final Words words;

    WriteController(UnitReports reports, Figures figures, FieldNames names, Words words) {
        this.reports = reports;
        this.figures = figures;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/bao-cao/{id}/soan")
    WritePage write(@PathVariable UUID id, Actor actor, Locale language) {
        return page(id, reports.find(new ReportId(id), actor).draft(), Map.of(), language);
    }

    @PostMapping("/bao-cao/{id}/soan")
    Object save(
            @PathVariable UUID id,
            @Asked({"subject", "part-(title|text|shows)", "indicator", "by-unit", "plan"}) @RequestParam
                    MultiValueMap<String, String> typed,
            Actor actor,
            Locale language) {
        var draft = draft(typed);
        try {
            reports.save(new ReportId(id), draft, actor);
            return "redirect:/bao-cao/" + id;
        } catch (Refused refused) {
            return page(id, draft, Map.of("subject", words.say(language, refused)), language);
        }
    }

    /** Parts without a title and a word are left out. */
    private static Draft draft(MultiValueMap<String, String> typed) {
        var titles = all(typed, "part-title");
        var texts = all(typed, "part-text");
        var tables = all(typed, "part-shows");
        var parts = new ArrayList<Part>();
        for (int i = 0; i < Math.min(titles.size(), Math.min(texts.size(), tables.size())); i++) {
            var part = new Part(titles.get(i).strip(), clean(texts.get(i)), shows(tables.get(i)));
            if (!part.equals(EMPTY)) parts.add(part);
        }
        return new Draft(
                clean(String.join("\n", all(typed, "subject"))),
                all(typed, "indicator"),
                all(typed, "by-unit"),
                all(typed, "plan"),
                parts);
    }

    /** Browsers send two signs for the end of a line. */
    private static String clean(String text) {
        return java.text.Normalizer.normalize(text.replace("\r\n", "\n").strip(), java.text.Normalizer.Form.NFC);
    }

    private static Part.Shows shows(String typed) {
        for (var shows : Part.Shows.values()) if (shows.name().equals(typed)) return shows;
        return Part.Shows.NOTHING;
    }

    private static List<String> all(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.get(name), List.of());
    }

    /** What can be shown, and what the report asks already. */
    private List<Evidence> choosable(Draft draft) {
        var all = new ArrayList<>(figures.answered());
        for (var code : draft.codes())
            if (all.stream().noneMatch(one -> one.code().equals(code)))
                figures.indicators().stream()
                        .filter(one -> one.code().equals(code))
                        .forEach(all::add);
        return all;
    }

    private WritePage page(UUID id, Draft draft, Map<String, String> errors, Locale language) {
        var tables = new LinkedHashMap<String, String>();
        for (var shows : Part.Shows.values()) tables.put(shows.name(), words.say(language, "reports.shows." + shows));
        var parts = new ArrayList<>(draft.parts());
        parts.add(EMPTY);
        var called = figures.names(language);
        return new WritePage(
                words.say(language, "reports.write-title"),
                "/bao-cao/" + id,
                draft.title(),
                choosable(draft).stream()
                        .map(one -> new WritePage.Choice(
                                one.code(),
                                called.getOrDefault(one.code(), one.code()),
                                draft.indicators().contains(one.code()),
                                draft.byUnit().contains(one.code()),
                                draft.plans().contains(one.code())))
                        .toList(),
                parts,
                names.all().values().stream()
                        .filter(field -> !field.list() && !field.isEnding() && field.fixed() == null)
                        .toList(),
                tables,
                errors);
    }
}
