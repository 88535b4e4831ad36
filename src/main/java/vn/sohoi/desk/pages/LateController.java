package vn.sohoi.desk.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;

/** Who is late beneath a unit and with what: the officer copies each text where the unit reads it. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class LateController {
    private final LateUnits late;
    private final PictureQuery pictures;
    private final Authoriser authoriser;
    private final Texts texts;
    private final Clock clock;

    LateController(LateUnits late, PictureQuery pictures, Authoriser authoriser, Texts texts, Clock clock) {
        this.late = late;
        this.pictures = pictures;
        this.authoriser = authoriser;
        this.texts = texts;
        this.clock = clock;
    }

    /** Beneath the reader's own unit today, unless another unit or day is asked for. */
    @GetMapping("/noi-cham")
    LatePage late(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable LocalDate on,
            Actor reader,
            Locale language,
            HttpServletRequest request) {
        var asked = unit == null ? reader.unit() : new UnitId(unit);
        if (asked == null) throw new NotFound();
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, asked);
        var today = LocalDate.now(clock);
        var day = on == null ? today : on;
        var owner = pictures.unit(asked, day);
        var found = late.of(asked, day, reader, language);
        boolean reminds = day.equals(today) && authoriser.allows(reader, Purpose.FIGURES, Act.WRITE);
        var host = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        return new LatePage(
                texts.say(language, "desk.late", found.size(), pictures.word(owner, day, language)),
                PictureQuery.within(owner.name()),
                PictureQuery.address(asked, day),
                day,
                found.stream()
                        .map(one -> new LatePage.Line(
                                one.name(),
                                one.href(),
                                one.with(),
                                reminds ? reminder(one, owner.name(), day, host) : null))
                        .toList());
    }

    /** Always Vietnamese: it goes to the unit, whatever the reader's own language. */
    private String reminder(LateUnit unit, String from, LocalDate day, String host) {
        var things = unit.with().stream()
                .map(one -> texts.say(Texts.VIETNAMESE, "desk.reminder-thing", one.what(), one.missing()))
                .collect(Collectors.joining("; "));
        var hrefs = unit.with().stream().map(one -> host + one.href()).findFirst();
        return texts.say(
                Texts.VIETNAMESE,
                "desk.reminder",
                unit.name(),
                vn.sohoi.web.Ink.day(day),
                things,
                hrefs.orElse(host),
                from);
    }
}
