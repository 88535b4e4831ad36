package vn.sohoi.emulation.awards.pages;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.emulation.awards.Awards;
import vn.sohoi.emulation.awards.Line;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.Ink;

/** Awards of a unit in a year, and what waits for its council. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.READ)
class AwardsController {
    private final Awards awards;
    private final Authoriser authoriser;
    private final AwardWords words;

    AwardsController(Awards awards, Authoriser authoriser, AwardWords words) {
        this.awards = awards;
        this.authoriser = authoriser;
        this.words = words;
    }

    @GetMapping(AwardTabs.HOME)
    AwardsPage list(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "") String nam,
            Actor actor,
            Locale language) {
        var id = actor.unitOr(unit);
        int year = words.year(nam);
        var found = awards.under(id, AwardWords.days(year), actor);
        boolean named = awards.seesNames(actor);
        boolean own = id.equals(actor.unit());
        var waiting = awards.mayPropose(id, actor) ? awards.waitingAt(id, actor) : List.<Line>of();
        var people = found.stream().filter(one -> one.receiver().isIndividual()).count();
        return new AwardsPage(
                words.unit(id).name(),
                id.value(),
                year,
                above(id, year, actor),
                rows(waiting, named, language),
                rows(found, named, language),
                own && awards.mayPropose(id, actor),
                own && awards.mayDecide(id, actor),
                awards.mayHandInLists(id, actor) ? "/nhap?kind=emulation.awards" : "",
                named,
                named ? (int) people : 0);
    }

    private AwardsPage.@Nullable Above above(UnitId id, int year, Actor actor) {
        var parent = words.unit(id).parent();
        if (parent == null || !authoriser.reaches(actor, parent)) return null;
        return new AwardsPage.Above(words.unit(parent).name(), AwardTabs.HOME + "?unit=" + parent + "&nam=" + year);
    }

    private List<AwardsPage.Row> rows(List<Line> lines, boolean named, Locale language) {
        return lines.stream()
                .map(one -> new AwardsPage.Row(
                        words.receiver(one.receiver(), language),
                        named || !one.receiver().isIndividual() ? AwardWords.href(one) : "",
                        one.formName(),
                        Ink.day(one.day()),
                        one.decision(),
                        AwardWords.mark(one.state()),
                        words.state(one.state(), language)))
                .toList();
    }
}
