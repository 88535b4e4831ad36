package vn.sohoi.cadres.pages;

import static java.util.Objects.requireNonNull;
import static vn.sohoi.cadres.pages.CadreWords.said;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.Purpose;
import vn.sohoi.cadres.End;
import vn.sohoi.cadres.Filling;
import vn.sohoi.cadres.Holding;
import vn.sohoi.cadres.HoldingId;
import vn.sohoi.cadres.NewHolding.Who;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.Way;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.web.Ink;

/** Ends what somebody holds, or corrects what was written wrongly of it. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.WRITE)
class HeldController {
    private final Filling filling;
    private final Officers officers;
    private final HoldingReading reading;
    private final CadreWords words;

    HeldController(Filling filling, Officers officers, HoldingReading reading, CadreWords words) {
        this.filling = filling;
        this.officers = officers;
        this.reading = reading;
        this.words = words;
    }

    @GetMapping("/can-bo/giu/{id}/ket-thuc")
    EndPage ending(@PathVariable UUID id, Actor actor, Locale language) {
        var form = new EndForm(Ink.day(words.today()), null, null);
        return ending(filling.find(new HoldingId(id), actor), form, Map.of(), actor, language);
    }

    @FreshProof
    @PostMapping("/can-bo/giu/{id}/ket-thuc")
    Object end(@PathVariable UUID id, @ModelAttribute EndForm form, Actor actor, Locale language) {
        var held = filling.find(new HoldingId(id), actor);
        var errors = new LinkedHashMap<String, String>();
        var last = words.read("last", form.last(), true, errors, language);
        if (last == null) return ending(held, form, errors, actor, language);
        try {
            filling.end(held.id(), last.plusDays(1), why(said(form.why())), said(form.decision()), actor);
            return "redirect:/can-bo/vi-tri/" + held.position();
        } catch (Refused refused) {
            if (refused instanceof Forbidden) throw refused;
            var field = HoldingReading.field(refused);
            errors.put(field.equals("from") ? "last" : field, reading.say(refused, language));
            return ending(held, form, errors, actor, language);
        }
    }

    @GetMapping("/can-bo/giu/{id}/sua")
    CorrectHoldingPage correcting(@PathVariable UUID id, Actor actor, Locale language) {
        var held = filling.find(new HoldingId(id), actor);
        var until = held.valid().until();
        var decided = held.decidedOn();
        var form = new GiveForm(
                held.name(),
                null,
                null,
                Ink.day(requireNonNull(held.valid().from())),
                until == null ? "" : Ink.day(until.minusDays(1)),
                held.way().name(),
                held.acting() ? "1" : null,
                held.decision(),
                decided == null ? "" : Ink.day(decided),
                null,
                null,
                null);
        return correcting(held, form, Map.of(), actor, language);
    }

    @FreshProof
    @PostMapping("/can-bo/giu/{id}/sua")
    Object correct(@PathVariable UUID id, @ModelAttribute GiveForm form, Actor actor, Locale language) {
        var held = filling.find(new HoldingId(id), actor);
        var errors = new LinkedHashMap<String, String>();
        var right = reading.of(held.position(), Who.known(held.cadre(), said(form.name())), form, errors, language);
        if (right == null) return correcting(held, form, errors, actor, language);
        try {
            if (form.never() == null) filling.correct(held.id(), right, said(form.reason()), actor);
            else filling.withdraw(held.id(), said(form.reason()), actor);
            return "redirect:/can-bo/vi-tri/" + held.position();
        } catch (Refused refused) {
            if (refused instanceof Forbidden) throw refused;
            errors.put(HoldingReading.field(refused), reading.say(refused, language));
            return correcting(held, form, errors, actor, language);
        }
    }

    private EndPage ending(Holding held, EndForm form, Map<String, String> errors, Actor actor, Locale language) {
        var position = officers.position(held.position(), actor);
        var whys = words.options(EnumSet.complementOf(EnumSet.of(End.REORGANISED)), "cadres.end.", language);
        return new EndPage(
                held.name(),
                words.position(position, language),
                words.unit(position.unit(), words.day(null, position.unit())).name(),
                "/can-bo/vi-tri/" + position.id(),
                "/can-bo/giu/" + held.id() + "/ket-thuc",
                whys,
                held.login() != null,
                form,
                errors);
    }

    private CorrectHoldingPage correcting(
            Holding held, GiveForm form, Map<String, String> errors, Actor actor, Locale language) {
        var position = officers.position(held.position(), actor);
        return new CorrectHoldingPage(
                words.position(position, language),
                words.unit(position.unit(), words.day(null, position.unit())).name(),
                "/can-bo/vi-tri/" + position.id(),
                "/can-bo/giu/" + held.id() + "/sua",
                form,
                words.options(List.of(Way.values()), "cadres.way.", language),
                errors);
    }

    /** A reason that no list offers is no reason that a hand may choose. */
    private static End why(String typed) {
        for (var one : End.values()) if (one.name().equals(typed)) return one;
        return End.REORGANISED;
    }
}
