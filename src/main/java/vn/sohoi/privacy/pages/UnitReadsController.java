package vn.sohoi.privacy.pages;

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
import vn.sohoi.audit.Checkpoints;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Looking;
import vn.sohoi.web.Ink;

/** What the head of a unit answers for: who was shown its people, and the log's checkpoint to keep on paper. */
@Controller
@Can(purpose = Purpose.AUDIT, act = Act.READ)
class UnitReadsController {
    static final String PAGE = "/ai-da-xem";
    private static final int ROWS = 50;
    private static final int DAYS = 30;

    private final Looking looking;
    private final Checkpoints checkpoints;
    private final LookWords words;
    private final Texts texts;
    private final Clock clock;

    UnitReadsController(Looking looking, Checkpoints checkpoints, LookWords words, Texts texts, Clock clock) {
        this.looking = looking;
        this.checkpoints = checkpoints;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    UnitReadsPage reads(
            @RequestParam(name = "tu-ngay", required = false) @Nullable LocalDate first,
            @RequestParam(name = "den-ngay", required = false) @Nullable LocalDate end,
            @RequestParam(name = "tu", defaultValue = "0") int after,
            Actor actor,
            Locale language) {
        var last = end == null ? LocalDate.now(clock) : end;
        var from = first == null ? last.minusDays(DAYS) : first;
        int skipped = Math.max(0, after);
        var part = looking.atOurPeople(from, last, ROWS, skipped, actor);
        var address = PAGE + "?tu-ngay=" + Ink.day(from) + "&den-ngay=" + Ink.day(last) + "&tu=";
        var own = actor.unit();
        return new UnitReadsPage(
                texts.say(language, "privacy.unit-reads"),
                own == null ? "" : looking.name(own),
                Ink.day(from),
                Ink.day(last),
                part.looks().stream().map(look -> words.line(look, language)).toList(),
                Stretches.of(part, skipped, ROWS, address));
    }

    @GetMapping("/moc-nhat-ky")
    CheckpointPage checkpoint(Locale language) {
        return new CheckpointPage(
                texts.say(language, "privacy.checkpoint"),
                checkpoints.newest().orElse(""),
                checkpoints.keyText().orElse(""));
    }
}
