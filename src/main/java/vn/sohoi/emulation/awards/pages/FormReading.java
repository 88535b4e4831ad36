package vn.sohoi.emulation.awards.pages;

import static vn.sohoi.emulation.awards.pages.AwardWords.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.emulation.awards.Condition;
import vn.sohoi.emulation.awards.Form;
import vn.sohoi.emulation.awards.FormKind;
import vn.sohoi.emulation.awards.Forms;
import vn.sohoi.emulation.awards.NewForm;
import vn.sohoi.emulation.awards.Praise;
import vn.sohoi.emulation.awards.VoteRule;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.web.Ink;

/** Reads a form of commendation as people type it, and sets what is there before whoever writes a new version. */
@Component
class FormReading {
    private final Forms forms;
    private final AwardWords words;

    FormReading(Forms forms, AwardWords words) {
        this.forms = forms;
        this.words = words;
    }

    /** The newest version of the key, to be changed; empty fields where there is none. */
    FormForm again(String key) {
        var versions = forms.versions(key);
        return versions.isEmpty() ? empty() : of(versions.getFirst());
    }

    /** The form, or null with the sentences of what could not be read. A new one takes its key from its name. */
    @Nullable
    NewForm of(FormForm form, Map<String, String> errors, Locale language) {
        var from = words.day("from", form.from(), errors, language);
        int quorum = words.number("quorum", form.quorum(), errors, language);
        int share = words.number("share", form.share(), errors, language);
        var conditions = conditions(form, errors, language);
        if (from == null || !errors.isEmpty()) return null;
        var known = said(form.key());
        return new NewForm(
                forms.versions(known).isEmpty() ? freshKey(said(form.name())) : known,
                said(form.name()),
                AwardWords.chosen(List.of(FormKind.COMMENDATION, FormKind.TITLE), form.kind()),
                AwardWords.chosen(List.of(UnitLevel.values()), form.level()),
                said(form.giver()),
                form.collectives() != null,
                form.individuals() != null,
                said(form.praise()).isEmpty() ? null : AwardWords.chosen(List.of(Praise.values()), form.praise()),
                new VoteRule(quorum, share, AwardWords.chosen(List.of(VoteRule.Of.values()), form.ofAll())),
                conditions,
                said(form.basis()),
                said(form.doubt()),
                DateSpan.since(from));
    }

    private List<Condition> conditions(FormForm form, Map<String, String> errors, Locale language) {
        var conditions = new ArrayList<Condition>();
        if (!said(form.held()).isEmpty())
            conditions.add(new Condition.HeldBefore(
                    said(form.held()),
                    words.number("times", form.times(), errors, language),
                    words.number("years", form.years(), errors, language)));
        if (!said(form.between()).isEmpty())
            conditions.add(new Condition.YearsBetween(words.number("between", form.between(), errors, language)));
        if (form.once() != null) conditions.add(new Condition.Once());
        if (form.alone() != null) conditions.add(new Condition.OneForOneAchievement());
        return conditions;
    }

    /** Its name in plain letters; with a number behind it where another form took it. */
    private String freshKey(String name) {
        var plain = VietnameseText.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var key = plain.isEmpty() ? "hinh-thuc" : plain;
        for (int number = 2; !forms.versions(key).isEmpty(); number++) key = plain + "-" + number;
        return key;
    }

    private FormForm empty() {
        return new FormForm(
                "",
                "",
                null,
                null,
                "",
                "1",
                null,
                "",
                "",
                "",
                null,
                "",
                null,
                "1",
                "",
                "",
                "",
                "",
                "",
                Ink.day(words.today()));
    }

    private FormForm of(Form form) {
        var held = one(form, Condition.HeldBefore.class);
        var between = one(form, Condition.YearsBetween.class);
        return new FormForm(
                form.key(),
                form.name(),
                form.kind().name(),
                form.level().name(),
                form.giver(),
                form.collectives() ? "1" : null,
                form.individuals() ? "1" : null,
                form.praise() == null ? "" : form.praise().name(),
                String.valueOf(form.rule().quorum()),
                String.valueOf(form.rule().share()),
                form.rule().of().name(),
                between == null ? "" : String.valueOf(between.years()),
                one(form, Condition.Once.class) == null ? null : "1",
                one(form, Condition.OneForOneAchievement.class) == null ? null : "1",
                held == null ? "" : held.key(),
                held == null ? "" : String.valueOf(held.times()),
                held == null ? "" : String.valueOf(held.years()),
                form.basis(),
                form.doubt(),
                Ink.day(words.today()));
    }

    private static <C extends Condition> @Nullable C one(Form form, Class<C> kind) {
        return form.conditions().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }
}
