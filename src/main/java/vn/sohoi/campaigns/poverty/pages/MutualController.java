package vn.sohoi.campaigns.poverty.pages;

import static vn.sohoi.campaigns.poverty.pages.PoorHomeController.typed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.pages.FormWords;
import vn.sohoi.campaigns.pages.YearSums;
import vn.sohoi.campaigns.poverty.Assistance;
import vn.sohoi.campaigns.poverty.AssistanceId;
import vn.sohoi.campaigns.poverty.PoorHomes;
import vn.sohoi.campaigns.poverty.PovertyHelp;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.Ink;

/** What women of a unit give each other without interest and without naming a household. */
@Controller
@Can(purpose = Purpose.HARDSHIP, act = Act.WRITE)
class MutualController {
    private static final String MUTUAL = "/van-dong/giup-nhau";
    private static final List<String> SUMS = List.of("mutual-help-money", "mutual-help-days", "mutual-help-animals");

    private final PovertyHelp help;
    private final PoorHomes homes;
    private final YearSums sums;
    private final FormWords forms;
    private final PovertyWords words;

    MutualController(PovertyHelp help, PoorHomes homes, YearSums sums, FormWords forms, PovertyWords words) {
        this.help = help;
        this.homes = homes;
        this.sums = sums;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping(MUTUAL)
    @Can(purpose = Purpose.HARDSHIP, act = Act.READ)
    MutualPage year(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Integer nam,
            Actor actor,
            Locale language) {
        var form = new HashMap<>(Map.of("day", Ink.day(forms.today())));
        if (nam != null) form.put("nam", String.valueOf(nam));
        return page(actor.unitOr(unit), form, Map.of(), actor, language);
    }

    @PostMapping(MUTUAL)
    Object give(
            @vn.sohoi.web.Asked({"means", "amount", "day", "helper", "unit"}) @RequestParam Map<String, String> form,
            Actor actor,
            Locale language) {
        var asked = FormWords.unit(form.get("unit"));
        var unit = asked == null ? actor.unitOr(null) : asked;
        var errors = new LinkedHashMap<String, String>();
        var what = PoorHomeController.given(form, errors, forms, language);
        if (!errors.isEmpty()) return page(unit, form, errors, actor, language);
        return done(unit, form, actor, language, () -> help.giveEachOther(unit, what, actor));
    }

    @PostMapping(MUTUAL + "/{id}/bo")
    Object strike(
            @PathVariable java.util.UUID id,
            @vn.sohoi.web.Asked({"why", "which"}) @RequestParam Map<String, String> form,
            Actor actor,
            Locale language) {
        return done(
                actor.unitOr(null),
                form,
                actor,
                language,
                () -> help.strike(new AssistanceId(id), typed(form, "why"), actor));
    }

    private Object done(UnitId unit, Map<String, String> form, Actor actor, Locale language, Runnable act) {
        try {
            act.run();
            return "redirect:" + MUTUAL + "?unit=" + unit;
        } catch (Refused refused) {
            if (refused instanceof Forbidden || !PovertyWords.isOurs(refused)) throw refused;
            var strikes = form.containsKey("why") ? "why-" + form.get("which") : PovertyWords.field(refused);
            var errors = Map.of(strikes, forms.say(language, refused));
            return page(unit, form, errors, actor, language);
        }
    }

    private MutualPage page(
            UnitId unit, Map<String, String> form, Map<String, String> errors, Actor actor, Locale language) {
        int year = typed(form, "nam").matches("\\d{4}")
                ? Integer.parseInt(typed(form, "nam"))
                : forms.today().getYear();
        if (!PoorHomes.isYear(year, forms.today())) throw new NotFound();
        var days = DateSpan.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        var found = help.mutual(unit, days, actor);
        var means = help.means();
        var names = forms.names(found.stream().map(Assistance::unit).toList());
        return new MutualPage(
                forms.unit(unit).name(),
                unit.value(),
                year,
                sums.of(SUMS, "campaigns.poverty.sum.", unit, year, new YearSums.Reading(actor, language)),
                found.stream()
                        .map(one -> new MutualPage.Line(
                                one.id().toString(),
                                words.what(one.what(), means, language),
                                Ink.day(one.what().day()),
                                names.getOrDefault(one.unit(), ""),
                                one.what().helper()))
                        .toList(),
                homes.mayWrite(unit, actor),
                forms.unitsUnder(unit),
                words.means(true, language),
                form,
                errors);
    }
}
