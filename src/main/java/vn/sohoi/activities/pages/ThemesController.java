package vn.sohoi.activities.pages;

import static vn.sohoi.activities.pages.ActivityWords.said;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.CountsAs;
import vn.sohoi.activities.NewTheme;
import vn.sohoi.activities.Theme;
import vn.sohoi.activities.ThemeId;
import vn.sohoi.activities.Themes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.web.Ink;

/** What activities are about: read by everybody who plans, entered and ended by those who keep the catalogues of the book. */
@Controller
@Can(purpose = Purpose.CATALOGUE, act = Act.WRITE)
class ThemesController {
    private final Themes themes;
    private final ActivityWords words;

    ThemesController(Themes themes, ActivityWords words) {
        this.themes = themes;
        this.words = words;
    }

    @GetMapping("/hoat-dong/noi-dung")
    @Can(purpose = Purpose.CATALOGUE, act = Act.READ)
    ThemesPage themes(Actor actor, Locale language) {
        var form = new ThemeForm(null, null, CountsAs.NOTHING.name(), null, Ink.day(words.today()));
        return page(form, Map.of(), actor, language);
    }

    @PostMapping("/hoat-dong/noi-dung")
    Object enter(@ModelAttribute ThemeForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var from = words.day("from", form.from(), errors, language);
        if (from == null) return page(form, errors, actor, language);
        var counts = CountsAs.NOTHING;
        for (var one : CountsAs.values()) if (one.name().equals(form.counts())) counts = one;
        try {
            themes.enter(new NewTheme(said(form.name()), said(form.nameEn()), counts, said(form.basis()), from), actor);
            return "redirect:/hoat-dong/noi-dung";
        } catch (Refused refused) {
            if (refused instanceof Forbidden) throw refused;
            errors.put(
                    refused.key().equals("activities.error.theme-basis") ? "basis" : "name",
                    words.say(language, refused.key()));
            return page(form, errors, actor, language);
        }
    }

    /** From tomorrow on nothing is planned under it. */
    @PostMapping("/hoat-dong/noi-dung/{theme}/het")
    String end(@PathVariable long theme, Actor actor) {
        themes.end(new ThemeId(theme), words.today().plusDays(1), actor);
        return "redirect:/hoat-dong/noi-dung";
    }

    private ThemesPage page(ThemeForm form, Map<String, String> errors, Actor actor, Locale language) {
        boolean writes = themes.mayWrite(actor);
        var counts = new LinkedHashMap<String, String>();
        for (var one : CountsAs.values()) counts.put(one.name(), words.say(language, "activities.counts." + one));
        return new ThemesPage(
                themes.all().stream()
                        .map(theme -> row(theme, writes, counts, language))
                        .toList(),
                writes,
                counts,
                form,
                errors);
    }

    private ThemesPage.Row row(Theme theme, boolean writes, Map<String, String> counts, Locale language) {
        boolean runs = theme.valid().until() == null;
        return new ThemesPage.Row(
                ActivityWords.name(theme, language),
                theme.basis(),
                counts.getOrDefault(theme.countsAs().name(), ""),
                words.span(theme.valid(), language),
                writes && runs ? "/hoat-dong/noi-dung/" + theme.id() + "/het" : "");
    }
}
