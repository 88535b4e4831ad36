package vn.sohoi.membership.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.pages.RollPage.Asked;
import vn.sohoi.people.NumberSearch;
import vn.sohoi.web.Fetch;
import vn.sohoi.web.Part;

/** The roll of members within the reader's reach. Whoever sees numbers only is told so. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.READ)
class RollController {
    private final RollQuery query;
    private final Authoriser authoriser;

    RollController(RollQuery query, Authoriser authoriser) {
        this.query = query;
        this.authoriser = authoriser;
    }

    @GetMapping("/hoi-vien")
    Object roll(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "chi-hoi", required = false) @Nullable Long branch,
            @RequestParam(name = "xem", defaultValue = "") String view,
            @RequestParam(name = "tu", defaultValue = "0") int after,
            @RequestParam(name = Fetch.FILE, defaultValue = "") String file,
            Actor actor,
            Locale language) {
        if (NumberSearch.isNumber(words)) return "redirect:" + NumberController.PAGE;
        var own = actor.unit();
        if (own == null || !authoriser.seesNames(actor, Purpose.ROLL)) return query.empty(language);
        var unit = branch == null ? own : new UnitId(branch);
        if (!authoriser.reaches(actor, unit)) throw new NotFound();
        var asked = new Asked(words, branch == null ? "" : unit.toString(), view);
        return query.roll(asked, unit, Part.asked(after, RollQuery.PAGE, file), actor, language);
    }
}
