package vn.sohoi.cadres.pages;

import java.time.LocalDate;
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
import vn.sohoi.cadres.PositionId;
import vn.sohoi.kernel.Actor;

/** The officers of a unit on any day, and one position through time. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.READ)
class OfficersController {
    private final OfficersQuery query;
    private final CadreWords words;

    OfficersController(OfficersQuery query, CadreWords words) {
        this.query = query;
        this.words = words;
    }

    @GetMapping("/can-bo")
    OfficersPage officers(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable LocalDate on,
            Actor actor,
            Locale language) {
        var where = actor.unitOr(unit);
        return query.of(where, words.day(on, where), actor, language);
    }

    @GetMapping("/can-bo/vi-tri/{id}")
    PositionPage position(@PathVariable UUID id, Actor actor, Locale language) {
        return query.position(new PositionId(id), actor, language);
    }
}
