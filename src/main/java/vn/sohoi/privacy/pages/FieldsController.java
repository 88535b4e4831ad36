package vn.sohoi.privacy.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.FieldClass;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Field;
import vn.sohoi.privacy.Fields;
import vn.sohoi.privacy.Use;
import vn.sohoi.privacy.Uses;
import vn.sohoi.web.Ink;
import vn.sohoi.web.TypedDay;

/** What the book keeps about people, what for and how long; who keeps lists for the whole book sets that anew. */
@Controller
@Can(purpose = Purpose.CATALOGUE, act = Act.READ)
class FieldsController {
    static final String PAGE = "/du-lieu-ca-nhan";

    /** Beside which field a refusal is said; everything else beside the day. */
    private static final Map<String, String> PLACES = Map.of(
            "privacy.no-basis", "basis",
            "privacy.no-receivers", "receivers",
            "privacy.months-unreadable", "months",
            "privacy.kept-for-good", "months");

    private final Fields fields;
    private final Uses uses;
    private final FieldWords words;
    private final Texts texts;

    FieldsController(Fields fields, Uses uses, FieldWords words, Texts texts) {
        this.fields = fields;
        this.uses = uses;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping(PAGE)
    FieldsPage all(Actor reader, Locale language) {
        var byUse = fields.ofPeople().stream().collect(Collectors.groupingBy(Field::use));
        var shown = uses.on(uses.today()).stream()
                .map(use -> shown(use, byUse.getOrDefault(use.use(), List.of()), language))
                .toList();
        return new FieldsPage(
                texts.say(language, "privacy.fields"), shown, fields.ofPeople().size(), uses.mayChange(reader));
    }

    @GetMapping(PAGE + "/{use}")
    UsePage form(@PathVariable String use, Actor reader, Locale language) {
        var now = uses.history(use).stream().findFirst().orElseThrow(NotFound::new);
        var months = now.months();
        var form = new UseForm(
                now.basis(),
                now.receivers(),
                months == null ? "" : String.valueOf(months),
                Ink.day(uses.today().plusDays(1)));
        return page(use, form, Map.of(), reader, language);
    }

    @Can(purpose = Purpose.CATALOGUE, act = Act.WRITE)
    @PostMapping(PAGE + "/{use}")
    Object change(@PathVariable String use, @ModelAttribute UseForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var from = TypedDay.of(form.from());
        if (from == null) errors.put("from", texts.say(language, "privacy.day-unreadable"));
        var months = UseForm.months(form.months());
        if (months.isUnreadable()) errors.put("months", texts.say(language, "privacy.months-unreadable"));
        if (from == null || !errors.isEmpty()) return page(use, form, errors, actor, language);
        try {
            uses.change(use, new Uses.Change(said(form.basis()), said(form.receivers()), months.value(), from), actor);
            return "redirect:" + PAGE + "/" + use;
        } catch (Refused refused) {
            var text = texts.say(language, refused);
            errors.put(PLACES.getOrDefault(refused.key(), "from"), text);
            return page(use, form, errors, actor, language);
        }
    }

    private UsePage page(String use, UseForm form, Map<String, String> errors, Actor reader, Locale language) {
        var history = uses.history(use);
        if (history.isEmpty()) throw new NotFound();
        return new UsePage(
                texts.say(language, "privacy.use." + use),
                PAGE + "/" + use,
                history.stream().map(one -> past(one, language)).toList(),
                history.getFirst().months() != null,
                uses.mayChange(reader),
                form,
                errors);
    }

    private UsePage.Past past(Use use, Locale language) {
        var from = Objects.requireNonNull(use.valid().from());
        var until = use.valid().until();
        return new UsePage.Past(
                Ink.day(from),
                until == null ? "" : Ink.day(until.minusDays(1)),
                use.basis(),
                use.receivers(),
                words.kept(use, language),
                use.proposed());
    }

    private FieldsPage.Shown shown(Use use, List<Field> its, Locale language) {
        var byTable =
                its.stream().collect(Collectors.groupingBy(Field::table, LinkedHashMap::new, Collectors.toList()));
        return new FieldsPage.Shown(
                texts.say(language, "privacy.use." + use.use()),
                PAGE + "/" + use.use(),
                use.basis(),
                use.consent(),
                use.receivers(),
                words.kept(use, language),
                use.proposed(),
                byTable.entrySet().stream()
                        .map(table -> held(table.getKey(), table.getValue(), language))
                        .toList());
    }

    private FieldsPage.Held held(String table, List<Field> its, Locale language) {
        var highest =
                its.stream().map(Field::sensitivity).max(FieldClass::compareTo).orElse(FieldClass.C0);
        return new FieldsPage.Held(words.place(table, language), table, words.fields(its, language), highest.name());
    }

    private static String said(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
