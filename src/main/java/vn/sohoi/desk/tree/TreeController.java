package vn.sohoi.desk.tree;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;

/** The tree on any day, and finding in it by names of any time. */
@Controller
@Can(purpose = Purpose.UNITS, act = Act.READ)
class TreeController {
    private static final int MOST = 50;

    private final TreeQuery query;
    private final UnitsFound found;
    private final Texts texts;
    private final Clock clock;

    TreeController(TreeQuery query, UnitsFound found, Texts texts, Clock clock) {
        this.query = query;
        this.found = found;
        this.texts = texts;
        this.clock = clock;
    }

    /** The reader's own unit today, unless another unit or day is asked for. */
    @GetMapping("/don-vi")
    TreePage tree(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable LocalDate on,
            Actor actor,
            Locale language) {
        var day = on == null ? LocalDate.now(clock) : on;
        return unit == null ? query.ofReader(actor, day, language) : query.of(new UnitId(unit), day, language);
    }

    @GetMapping("/don-vi/tim")
    UnitsFoundPage find(@RequestParam(name = "q", defaultValue = "") String words, Locale language) {
        var hits = words.isBlank() ? List.<UnitsFoundPage.Hit>of() : found.of(words, MOST, language);
        return new UnitsFoundPage(texts.say(language, "desk.find-unit"), words, hits);
    }
}
