package vn.sohoi.emulation.awards.pages;

import static vn.sohoi.emulation.awards.pages.AwardWords.said;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.emulation.awards.Against;
import vn.sohoi.emulation.awards.Forms;
import vn.sohoi.emulation.awards.Proposing;
import vn.sohoi.emulation.awards.Receiver;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/** Proposes an award for the reader's unit and what lies beneath, or enters one that was decided on paper. */
@Controller
class ProposeController {
    private static final String PROPOSE = "/thi-dua/khen-thuong/de-nghi";
    private static final String ENTER = "/thi-dua/khen-thuong/ghi-lai";

    private final Proposing proposing;
    private final Forms forms;
    private final Units units;
    private final ProposeReading reading;
    private final AwardWords words;

    ProposeController(Proposing proposing, Forms forms, Units units, ProposeReading reading, AwardWords words) {
        this.proposing = proposing;
        this.forms = forms;
        this.units = units;
        this.reading = reading;
        this.words = words;
    }

    @Can(purpose = Purpose.PERSONNEL, act = Act.WRITE)
    @GetMapping(PROPOSE)
    ProposePage form(@RequestParam(required = false) @Nullable Long noi, Actor actor, Locale language) {
        return page(PROPOSE, thisYear(noi), List.of(), Map.of(), actor, language);
    }

    @Can(purpose = Purpose.PERSONNEL, act = Act.APPROVE)
    @GetMapping(ENTER)
    ProposePage onPaper(@RequestParam(required = false) @Nullable Long noi, Actor actor, Locale language) {
        return page(ENTER, thisYear(noi), List.of(), Map.of(), actor, language);
    }

    @Can(purpose = Purpose.PERSONNEL, act = Act.WRITE)
    @PostMapping(PROPOSE)
    Object propose(@ModelAttribute ProposeForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var wish = reading.of(form, proposer(form, Act.WRITE, actor), words.today(), errors, language);
        if (wish == null || isAsked(form, errors, actor, language))
            return page(PROPOSE, form, List.of(), errors, actor, language);
        try {
            return "redirect:" + AwardTabs.HOME + "/" + proposing.propose(wish, said(form.why()), actor);
        } catch (Against against) {
            errors.put("why", words.say(against, language));
            var sentences = against.findings().stream()
                    .map(one -> words.sentence(language, one.textKey(), one.arguments()))
                    .toList();
            return page(PROPOSE, form, sentences, errors, actor, language);
        } catch (Refused refused) {
            return refused(PROPOSE, form, refused, actor, language);
        }
    }

    @Can(purpose = Purpose.PERSONNEL, act = Act.APPROVE)
    @PostMapping(ENTER)
    Object enter(@ModelAttribute ProposeForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var day = words.day("day", form.day(), errors, language);
        var wish = reading.of(
                form, proposer(form, Act.APPROVE, actor), day == null ? words.today() : day, errors, language);
        if (day == null || wish == null || isAsked(form, errors, actor, language))
            return page(ENTER, form, List.of(), errors, actor, language);
        try {
            return "redirect:" + AwardTabs.HOME + "/" + proposing.enterDecided(wish, said(form.decision()), day, actor);
        } catch (Refused refused) {
            return refused(ENTER, form, refused, actor, language);
        }
    }

    /** Where the book has women of that name, it is asked once whether she is one of them. */
    private boolean isAsked(ProposeForm form, Map<String, String> errors, Actor actor, Locale language) {
        if (form.who() != null || reading.whos(form, actor, language).isEmpty()) return false;
        errors.put("name", words.say(language, "error.who"));
        return true;
    }

    private ProposePage refused(String path, ProposeForm form, Refused refused, Actor actor, Locale language) {
        if (refused instanceof Forbidden || !refused.key().startsWith("emulation.award.error.")) throw refused;
        return page(
                path,
                form,
                List.of(),
                Map.of(ProposeReading.field(refused), words.say(refused, language)),
                actor,
                language);
    }

    /** The unit that proposes: her own unless another beneath it is asked for. */
    private UnitId proposer(ProposeForm form, Act act, Actor actor) {
        var unit = actor.unitOr(form.noi());
        proposing.demand(unit, act, actor);
        return unit;
    }

    private ProposeForm thisYear(@Nullable Long noi) {
        var today = words.today();
        return ProposeForm.of(noi, Ink.day(today.withDayOfYear(1)), Ink.day(today));
    }

    private ProposePage page(
            String path,
            ProposeForm form,
            List<String> findings,
            Map<String, String> errors,
            Actor actor,
            Locale language) {
        boolean onPaper = path.equals(ENTER);
        var unit = words.unit(proposer(form, onPaper ? Act.APPROVE : Act.WRITE, actor));
        return new ProposePage(
                path,
                onPaper,
                unit.name(),
                unit.id().value(),
                forms(unit.level(), onPaper, language),
                words.options(List.of(Receiver.Kind.values()), "receiver.", language),
                beneath(unit.id(), unit.level()),
                reading.whos(form, actor, language),
                findings,
                form,
                errors);
    }

    /** Those that are decided by the unit or above it; on paper those whose decision the unit writes down. */
    private Map<String, String> forms(UnitLevel level, boolean onPaper, Locale language) {
        var options = new LinkedHashMap<String, String>();
        for (var one : forms.on(words.today())) {
            boolean own = one.level() == level || level == UnitLevel.PROVINCE && one.level() == UnitLevel.CENTRE;
            boolean above = !UnitLevel.COMMUNE.above(level) && !level.above(one.level());
            if (onPaper ? own : above)
                options.put(one.id().toString(), words.say(language, "form-of", one.name(), one.giver()));
        }
        return options;
    }

    /** The unit and what lies beneath it, as far as its council knows them: a province its communes, a commune all of its own. */
    private Map<String, String> beneath(UnitId unit, UnitLevel level) {
        var options = new LinkedHashMap<String, String>();
        for (var one : units.treeOn(words.today()).subtree(unit))
            if (level == UnitLevel.COMMUNE || !UnitLevel.COMMUNE.above(one.level()))
                options.put(one.id().toString(), one.name());
        return options;
    }
}
