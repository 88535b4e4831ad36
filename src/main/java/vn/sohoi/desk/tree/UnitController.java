package vn.sohoi.desk.tree;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;

/** One unit through time: names, codes, kinds, places, and what it came from and became. */
@Controller
@Can(purpose = Purpose.UNITS, act = Act.READ)
class UnitController {
    private final UnitQuery query;
    private final Clock clock;

    UnitController(UnitQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    @GetMapping("/don-vi/{id}")
    UnitPage unit(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable LocalDate on,
            Actor actor,
            Locale language) {
        var today = LocalDate.now(clock);
        return query.unit(new UnitId(id), on == null ? today : on, today, actor, language);
    }
}
