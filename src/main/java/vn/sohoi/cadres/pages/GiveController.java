package vn.sohoi.cadres.pages;

import static vn.sohoi.cadres.pages.CadreWords.said;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Appointed;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.SessionMark;
import vn.sohoi.cadres.Filling;
import vn.sohoi.cadres.NewHolding;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.PositionId;
import vn.sohoi.cadres.Way;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;

/** Gives a position, and with it perhaps a mandate: first a name, then who is meant by it and by which decision. */
@Controller
@FreshProof
@Can(purpose = Purpose.PERSONNEL, act = Act.WRITE)
class GiveController {
    private final Filling filling;
    private final Officers officers;
    private final WhoIsMeant meant;
    private final HoldingReading reading;
    private final CadreWords words;

    GiveController(Filling filling, Officers officers, WhoIsMeant meant, HoldingReading reading, CadreWords words) {
        this.filling = filling;
        this.officers = officers;
        this.meant = meant;
        this.reading = reading;
        this.words = words;
    }

    @GetMapping("/can-bo/vi-tri/{id}/giao")
    GivePage form(@PathVariable UUID id, @RequestParam(defaultValue = "") String ten, Actor actor, Locale language) {
        return page(new PositionId(id), GiveForm.of(said(ten)), Map.of(), actor, language);
    }

    @PostMapping("/can-bo/vi-tri/{id}/giao")
    Object give(
            @PathVariable UUID id,
            @ModelAttribute GiveForm form,
            HttpServletRequest request,
            Actor actor,
            Locale language) {
        var position = new PositionId(id);
        var errors = new LinkedHashMap<String, String>();
        var born = words.read("born", form.born(), false, errors, language);
        var who = meant.by(said(form.who()), said(form.name()), actor).bornIfUnknown(born);
        var wished = reading.of(position, who, form, errors, language);
        if (wished == null) return page(position, form, errors, actor, language);
        try {
            return answer(position, give(wished, said(form.login()), request, actor));
        } catch (Refused refused) {
            if (refused instanceof Forbidden) throw refused;
            errors.put(HoldingReading.field(refused), reading.say(refused, language));
            return page(position, form, errors, actor, language);
        }
    }

    private @Nullable Appointed give(NewHolding wished, String login, HttpServletRequest request, Actor actor) {
        if (!login.isEmpty())
            return filling.give(wished, login, SessionMark.signer(actor, request))
                    .mandate();
        filling.give(wished, actor);
        return null;
    }

    private static String answer(PositionId position, @Nullable Appointed mandate) {
        return switch (mandate) {
            case null -> "redirect:/can-bo/vi-tri/" + position;
            case Appointed.Done done -> "redirect:/phan-cong/" + done.mandate();
            case Appointed.Waits waits -> "redirect:/hai-nguoi";
        };
    }

    private GivePage page(PositionId id, GiveForm form, Map<String, String> errors, Actor actor, Locale language) {
        var position = officers.position(id, actor);
        var comes = filling.comesWith(id, actor);
        var unit = words.unit(position.unit(), words.day(null, position.unit()));
        return new GivePage(
                words.position(position, language),
                unit.name(),
                "/can-bo/vi-tri/" + id,
                form,
                said(form.name()).isEmpty() ? Map.of() : meant.choices(said(form.name()), actor, language),
                words.options(List.of(Way.values()), "cadres.way.", language),
                comes.map(role -> words.say(language, "access.role." + role)).orElse(""),
                errors);
    }
}
