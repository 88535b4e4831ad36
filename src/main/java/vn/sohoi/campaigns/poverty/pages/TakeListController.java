package vn.sohoi.campaigns.poverty.pages;

import static vn.sohoi.campaigns.poverty.pages.PoorHomeController.typed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.pages.FormWords;
import vn.sohoi.campaigns.poverty.ListedHome;
import vn.sohoi.campaigns.poverty.ListedHome.Verdict;
import vn.sohoi.campaigns.poverty.PoorList;
import vn.sohoi.campaigns.poverty.PoorListId;
import vn.sohoi.campaigns.poverty.PoorLists;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.HouseholdId;
import vn.sohoi.web.Ink;

/** Takes over the commune's list of a year, row by row under the eyes of whoever enters it, and takes it back. */
@Controller
@Can(purpose = Purpose.HARDSHIP, act = Act.WRITE)
class TakeListController {
    private static final String TAKE = PoorHomesController.HOME + "/nhap";
    private static final String BRANCH = "branch-";
    private static final String HOUSEHOLD = "home-";
    private static final String NONE = "-";

    private final PoorLists lists;
    private final FormWords forms;
    private final PovertyWords words;

    TakeListController(PoorLists lists, FormWords forms, PovertyWords words) {
        this.lists = lists;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping(TAKE)
    TakeListPage form(@RequestParam(required = false) @Nullable Long unit, Actor actor, Locale language) {
        var form = Map.of("nam", String.valueOf(forms.today().getYear()));
        return page(actor.unitOr(unit), List.of(), form, Map.of(), actor, language);
    }

    /** Shows what would become of each row, or takes over what is accepted. */
    @PostMapping(TAKE)
    Object take(
            @vn.sohoi.web.Asked({"unit", "nam", "decision", "rows", "take", "branch-[0-9]+", "home-[0-9]+"})
                    @RequestParam
                    Map<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            Locale language) {
        var asked = FormWords.unit(form.get("unit"));
        var unit = asked == null ? actor.unitOr(null) : asked;
        lists.demandWrite(unit, actor);
        List<ListedHome> rows = List.of();
        try {
            if (file != null && !file.isEmpty()) form.put("rows", lists.rows(unit, content(file), actor));
            var copied = copied(unit, form);
            rows = lists.look(copied, actor);
            if (!form.containsKey("take")) return page(unit, rows, form, Map.of(), actor, language);
            lists.take(copied, typed(form, "decision"), actor);
            return "redirect:" + PoorHomesController.HOME + "?unit=" + unit + "&nam=" + copied.year();
        } catch (Refused refused) {
            boolean ofFile = refused.key().startsWith("imports.");
            if (refused instanceof Forbidden || !ofFile && !PovertyWords.isOurs(refused)) throw refused;
            var field = ofFile ? "file" : PovertyWords.field(refused);
            return page(unit, rows, form, Map.of(field, forms.say(language, refused)), actor, language);
        }
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @PostMapping(PoorHomesController.HOME + "/danh-sach/{id}/bo")
    Object takeBack(@PathVariable UUID id, @RequestParam(defaultValue = "") String why, Actor actor, Locale language) {
        try {
            lists.takeBack(new PoorListId(id), why, actor);
            return "redirect:" + TAKE;
        } catch (Refused refused) {
            if (refused instanceof Forbidden || !PovertyWords.isOurs(refused)) throw refused;
            var form = Map.of("nam", String.valueOf(forms.today().getYear()));
            var errors = Map.of("why-" + id, forms.say(language, refused));
            return page(actor.unitOr(null), List.of(), form, errors, actor, language);
        }
    }

    private static PoorLists.Copied copied(UnitId unit, Map<String, String> form) {
        var branches = new HashMap<Integer, UnitId>();
        var households = new HashMap<Integer, Optional<HouseholdId>>();
        form.forEach((name, value) -> {
            int line = line(name);
            var branch = FormWords.unit(value);
            var home = FormWords.uuid(value);
            if (line > 0 && name.startsWith(BRANCH) && branch != null) branches.put(line, branch);
            if (line > 0 && name.startsWith(HOUSEHOLD) && (home != null || value.equals(NONE)))
                households.put(line, Optional.ofNullable(home).map(HouseholdId::new));
        });
        var year = typed(form, "nam");
        return new PoorLists.Copied(
                unit,
                year.matches("\\d{4}") ? Integer.parseInt(year) : 0,
                form.getOrDefault("rows", ""),
                branches,
                households);
    }

    private static int line(String name) {
        var number = name.substring(name.indexOf('-') + 1);
        return number.matches("[1-9]\\d{0,2}") ? Integer.parseInt(number) : 0;
    }

    private TakeListPage page(
            UnitId unit,
            List<ListedHome> rows,
            Map<String, String> form,
            Map<String, String> errors,
            Actor actor,
            Locale language) {
        lists.demandWrite(unit, actor);
        var branches = branches(unit, language);
        var found = new HashSet<UnitId>();
        for (var one : rows) if (one.branch() instanceof UnitId branch) found.add(branch);
        var names = forms.names(found);
        return new TakeListPage(
                forms.unit(unit).name(),
                unit.value(),
                rows.stream()
                        .map(one -> row(one, names, form, branches, language))
                        .toList(),
                count(rows, Verdict.ACCEPTED),
                count(rows, Verdict.QUESTIONED),
                count(rows, Verdict.REFUSED),
                lists.of(unit, actor).stream()
                        .map(one -> taken(one, errors, language))
                        .toList(),
                form,
                errors);
    }

    private static long count(List<ListedHome> rows, Verdict verdict) {
        return rows.stream().filter(one -> one.verdict() == verdict).count();
    }

    private TakeListPage.Row row(
            ListedHome one,
            Map<UnitId, String> names,
            Map<String, String> form,
            Map<String, String> branches,
            Locale language) {
        boolean asksBranch = one.reason().endsWith(".which-branch") || form.containsKey(BRANCH + one.line());
        var chosen = one.chosen();
        return new TakeListPage.Row(
                one.line(),
                one.head(),
                one.branch() == null ? one.place() : names.getOrDefault(one.branch(), ""),
                one.status() == null ? "\u2013" : words.say(language, "status." + one.status()),
                switch (one.verdict()) {
                    case ACCEPTED -> "done";
                    case QUESTIONED -> "waiting";
                    case REFUSED -> "wrong";
                },
                one.reason().isEmpty()
                        ? words.say(language, chosen == null ? "row.accepted-unknown" : "row.accepted")
                        : forms.say(language, one.reason()),
                asksBranch ? branches : Map.of(),
                one.homes().isEmpty() || one.verdict() == Verdict.REFUSED ? Map.of() : households(one, language),
                chosen != null ? chosen.toString() : one.verdict() == Verdict.ACCEPTED ? NONE : "");
    }

    private Map<String, String> branches(UnitId unit, Locale language) {
        var options = new LinkedHashMap<String, String>();
        options.put("", words.say(language, "choose"));
        options.putAll(forms.unitsUnder(unit));
        if (options.size() > 2) options.remove(unit.toString());
        return options;
    }

    private Map<String, String> households(ListedHome one, Locale language) {
        var options = new LinkedHashMap<String, String>();
        if (one.homes().size() > 1) options.put("", words.say(language, "choose"));
        one.homes().forEach((id, head) -> options.put(id.toString(), words.say(language, "household", head)));
        options.put(NONE, words.say(language, "no-household"));
        return options;
    }

    private TakeListPage.Taken taken(PoorList one, Map<String, String> errors, Locale language) {
        return new TakeListPage.Taken(
                one.id().toString(),
                words.say(language, "list-of", String.valueOf(one.year()), one.decision()),
                PoorHomesController.HOME + "?unit=" + one.unit() + "&nam=" + one.year(),
                words.say(
                        language,
                        "list-what",
                        one.homes(),
                        forms.unit(one.unit()).name(),
                        Ink.day(one.day()),
                        forms.author(one.author(), language)),
                errors.getOrDefault("why-" + one.id(), ""));
    }
}
