package vn.sohoi.membership.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.Prospect;
import vn.sohoi.membership.Prospect.Step;
import vn.sohoi.membership.Prospect.Wanted;
import vn.sohoi.membership.Prospects;
import vn.sohoi.membership.pages.ProspectsPage.Asked;
import vn.sohoi.membership.pages.ProspectsPage.Row;
import vn.sohoi.web.Fetch;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Part;
import vn.sohoi.web.Stretch;

/** Women of 18 and over who are no members yet: who looks after each, and what comes next. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.READ)
class ProspectsController {
    private static final int PAGE = 50;

    private final Prospects prospects;
    private final BranchChoice choice;
    private final Authoriser authoriser;
    private final Sentences sentences;

    ProspectsController(Prospects prospects, BranchChoice choice, Authoriser authoriser, Sentences sentences) {
        this.prospects = prospects;
        this.choice = choice;
        this.authoriser = authoriser;
        this.sentences = sentences;
    }

    @GetMapping("/chua-vao-hoi")
    ProspectsPage prospects(
            @RequestParam(name = "nguoi", defaultValue = "") String owner,
            @RequestParam(name = "buoc", defaultValue = "") String step,
            @RequestParam(name = "den-han", defaultValue = "") String due,
            @RequestParam(name = "tu", defaultValue = "0") int after,
            @RequestParam(name = Fetch.FILE, defaultValue = "") String file,
            Actor actor,
            Locale language) {
        var asked = new Asked(owner, step, due);
        var unit = actor.unit();
        if (unit == null || !authoriser.seesNames(actor, Purpose.ROLL))
            return new ProspectsPage(title(language), false, asked, Map.of(), Map.of(), List.of(), null);
        return page(asked, unit, Part.asked(after, PAGE, file), actor, language);
    }

    private ProspectsPage page(Asked asked, UnitId unit, Part part, Actor actor, Locale language) {
        var today = choice.today();
        var wanted = new Wanted(
                today,
                asked.owner().isEmpty() ? null : asked.owner(),
                asked.due().isEmpty() ? null : today,
                step(asked.step()));
        var rows = prospects.womenWhoMayJoin(unit, wanted, part.most(), part.after(), actor).stream()
                .map(one -> row(one, today))
                .toList();
        return new ProspectsPage(
                title(language),
                true,
                asked,
                owners(unit, today, actor, language),
                steps(language),
                rows,
                rows.isEmpty()
                        ? null
                        : stretch(asked, part.after(), rows.size(), prospects.count(unit, wanted, actor)));
    }

    private Row row(Prospect one, LocalDate today) {
        var due = one.due();
        return new Row(
                "/chua-vao-hoi/" + one.person(),
                one.fullName(),
                TypedDate.written(one.birth()),
                choice.name(one.branch()),
                "membership.step." + (one.step() == null ? "NONE" : one.step()),
                one.owner(),
                due == null ? "" : Ink.day(due),
                due != null && due.isBefore(today));
    }

    private Map<String, String> owners(UnitId unit, LocalDate today, Actor actor, Locale language) {
        var owners = new LinkedHashMap<String, String>();
        owners.put("", sentences.say(language, "membership.all"));
        prospects.owners(unit, today, actor).forEach(owner -> owners.put(owner, owner));
        return owners;
    }

    private Map<String, String> steps(Locale language) {
        var steps = new LinkedHashMap<String, String>();
        steps.put("", sentences.say(language, "membership.all"));
        for (var step : Step.values())
            if (step != Step.ADMITTED) steps.put(step.name(), sentences.say(language, "membership.step." + step));
        return steps;
    }

    private String title(Locale language) {
        return sentences.say(language, "membership.prospects");
    }

    private static @Nullable Step step(String typed) {
        return Arrays.stream(Step.values())
                .filter(step -> step.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static Stretch stretch(Asked asked, int after, int shown, long all) {
        return Stretch.of(after, shown, all, PAGE, left -> address(asked, left));
    }

    private static String address(Asked asked, int after) {
        return UriComponentsBuilder.fromPath("/chua-vao-hoi")
                .queryParam("nguoi", "{owner}")
                .queryParam("buoc", "{step}")
                .queryParam("den-han", "{due}")
                .queryParam("tu", after)
                .encode()
                .buildAndExpand(asked.owner(), asked.step(), asked.due())
                .toUriString();
    }
}
