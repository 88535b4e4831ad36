package vn.sohoi.desk.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;

/** A unit at a glance on any day: its members, its women, how they are spread below. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class PictureController {
    private final PictureQuery query;
    private final Clock clock;

    PictureController(PictureQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    /** The reader's own unit today, unless another unit or day is asked for. */
    @GetMapping("/buc-tranh")
    PicturePage picture(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String ve,
            Actor actor,
            Locale language) {
        var asked = unit == null ? actor.unit() : new UnitId(unit);
        if (asked == null) throw new NotFound();
        return query.picture(asked, on == null ? LocalDate.now(clock) : on, ve.equals("ban-do"), actor, language);
    }
}
