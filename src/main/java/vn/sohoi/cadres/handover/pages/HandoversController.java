package vn.sohoi.cadres.handover.pages;

import static vn.sohoi.cadres.pages.CadreWords.said;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.cadres.handover.Change;
import vn.sohoi.cadres.handover.Handover;
import vn.sohoi.cadres.handover.HandoverId;
import vn.sohoi.cadres.handover.Handovers;
import vn.sohoi.cadres.handover.ItemId;
import vn.sohoi.cadres.pages.CadreWords;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.web.Ink;

/** What heads of a unit handed over: the list, the minutes, their signing and what is settled later. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.WRITE)
class HandoversController {
    private final Handovers handovers;
    private final HandoverWords words;
    private final CadreWords cadres;

    HandoversController(Handovers handovers, HandoverWords words, CadreWords cadres) {
        this.handovers = handovers;
        this.words = words;
        this.cadres = cadres;
    }

    @GetMapping(HandoverWords.HOME)
    HandoversPage list(@RequestParam(required = false) @Nullable Long unit, Actor actor, Locale language) {
        var id = actor.unitOr(unit);
        var wanting = handovers.wanting(id, actor);
        var written = handovers.of(id, actor);
        var name = cadres.unit(id, cadres.day(null, id)).name();
        return new HandoversPage(
                cadres.say(language, "cadres.handover.of-unit", CadreWords.within(name)),
                id.value(),
                wanting.stream().map(one -> row(one, language)).toList(),
                written.stream().map(one -> row(one, language)).toList());
    }

    @GetMapping(HandoverWords.HOME + "/{id}")
    HandoverPage minutes(@PathVariable UUID id, Actor actor, Locale language) {
        return page(new HandoverId(id), Ink.day(cadres.today()), Map.of(), actor, language);
    }

    @PostMapping(HandoverWords.HOME + "/{id}/ky")
    Object sign(@PathVariable UUID id, @RequestParam(defaultValue = "") String day, Actor actor, Locale language) {
        var handover = new HandoverId(id);
        var errors = new LinkedHashMap<String, String>();
        var signed = cadres.read("day", day, true, errors, language);
        if (signed == null) return page(handover, day, errors, actor, language);
        try {
            handovers.sign(handover, signed, actor);
            return "redirect:" + HandoverWords.HOME + "/" + id;
        } catch (Refused refused) {
            errors.put("day", words.refusal(refused, language));
            return page(handover, day, errors, actor, language);
        }
    }

    @PostMapping(HandoverWords.HOME + "/{id}/xong")
    String settle(@PathVariable UUID id, @RequestParam(defaultValue = "") String item, Actor actor) {
        if (!item.matches("\\d{1,18}")) throw new NotFound();
        handovers.settle(new HandoverId(id), new ItemId(Long.parseLong(item)), actor);
        return "redirect:" + HandoverWords.HOME + "/" + id;
    }

    private HandoversPage.Row row(Change one, Locale language) {
        return new HandoversPage.Row(
                words.what(one, language),
                HandoverWords.HOME + "/lap?unit=" + one.unit() + "&ban=" + one.body(),
                Ink.day(one.day()),
                "",
                "");
    }

    private HandoversPage.Row row(Handover one, Locale language) {
        long open = one.lines().stream().filter(Handover.Line::isTask).count();
        var state = one.signed() == null
                ? cadres.say(language, "cadres.handover.unsigned")
                : open > 0
                        ? cadres.say(language, "cadres.handover.open-points", open)
                        : cadres.say(language, "cadres.handover.finished");
        return new HandoversPage.Row(
                words.what(one.change(), language),
                HandoverWords.HOME + "/" + one.id(),
                Ink.day(one.day()),
                one.signed() != null && open == 0 ? "done" : "waiting",
                state);
    }

    private HandoverPage page(HandoverId id, String signDay, Map<String, String> errors, Actor actor, Locale language) {
        var found = handovers.find(id, actor);
        var change = found.change();
        var signed = found.signed();
        var rows = new ArrayList<HandoverPage.Row>();
        for (var line : found.lines()) rows.add(row(rows.size() + 1, line, language));
        return new HandoverPage(
                cadres.say(language, "cadres.handover.minutes", words.head(change, language)),
                cadres.unit(change.unit(), found.day()).name(),
                HandoverWords.HOME + "?unit=" + change.unit(),
                HandoverWords.HOME + "/" + id,
                lead(found, language),
                signed == null ? "" : cadres.say(language, "cadres.handover.signed-both", Ink.day(signed)),
                words.name(change.fromName(), language),
                words.name(change.toName(), language),
                rows,
                said(signDay),
                errors);
    }

    private String lead(Handover found, Locale language) {
        var what = words.what(found.change(), language);
        return found.place().isEmpty()
                ? cadres.say(language, "cadres.handover.lead", what, Ink.day(found.day()))
                : cadres.say(language, "cadres.handover.lead-at", what, Ink.day(found.day()), found.place());
    }

    private HandoverPage.Row row(int number, Handover.Line line, Locale language) {
        var settled = line.settled();
        var state = settled != null
                ? cadres.say(language, "cadres.handover.settled", Ink.day(settled))
                : cadres.say(language, line.open() ? "cadres.handover.open" : "cadres.handover.handed-short");
        return new HandoverPage.Row(
                number,
                HandoverWords.item(line.item(), language),
                line.words(),
                line.isTask() ? "waiting" : "done",
                state,
                line.isTask() ? line.item().id().value() : 0);
    }
}
