package vn.sohoi.reorganisation.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.Drafting;
import vn.sohoi.reorganisation.Line;
import vn.sohoi.reorganisation.PlanId;
import vn.sohoi.units.UnitKind;

/** What becomes of units, one line at a time. */
@Controller
@Can(purpose = Purpose.UNITS, act = Act.WRITE)
class LineController {
    private final Drafting drafting;

    LineController(Drafting drafting) {
        this.drafting = drafting;
    }

    @PostMapping(Addresses.ALL + "/{id}/mo")
    String open(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam UnitKind kind,
            Actor actor) {
        drafting.open(new PlanId(id), name, null, kind, actor);
        return there(id);
    }

    @PostMapping(Addresses.ALL + "/{id}/ket-thuc")
    String close(@PathVariable long id, @RequestParam long unit, Actor actor) {
        drafting.close(new PlanId(id), new UnitId(unit), actor);
        return there(id);
    }

    @PostMapping(Addresses.ALL + "/{id}/thoi")
    String unsay(@PathVariable long id, @RequestParam long unit, @RequestParam Line.Matter matter, Actor actor) {
        drafting.unsay(new PlanId(id), new UnitId(unit), matter, actor);
        return there(id);
    }

    private static String there(long id) {
        return "redirect:" + Addresses.of(new PlanId(id));
    }
}
