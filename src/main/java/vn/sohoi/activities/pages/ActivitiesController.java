package vn.sohoi.activities.pages;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.kernel.Actor;

/** The activities of a unit in a year, and one of them. */
@Controller
@Can(purpose = Purpose.ACTIVITIES, act = Act.READ)
class ActivitiesController {
    private final ActivitiesQuery list;
    private final ActivityQuery query;
    private final ActivityWords words;

    ActivitiesController(ActivitiesQuery list, ActivityQuery query, ActivityWords words) {
        this.list = list;
        this.query = query;
        this.words = words;
    }

    @GetMapping("/hoat-dong")
    ActivitiesPage activities(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "") String nam,
            Actor actor,
            Locale language) {
        int year = nam.matches("(19|20)\\d\\d")
                ? Integer.parseInt(nam)
                : words.today().getYear();
        return list.of(actor.unitOr(unit), year, actor, language);
    }

    @GetMapping("/hoat-dong/{id}")
    ActivityPage activity(@PathVariable UUID id, Actor actor, Locale language) {
        return query.of(new ActivityId(id), actor, language);
    }
}
