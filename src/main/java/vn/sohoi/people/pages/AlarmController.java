package vn.sohoi.people.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.people.Decoys;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/** Alarms: who opened a decoy, when and where; never which it was. */
@Controller
@Can(purpose = Purpose.AUDIT, act = Act.READ)
class AlarmController {
    static final String PAGE = "/bao-dong";

    private final Decoys decoys;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    AlarmController(Decoys decoys, Units units, Texts texts, Clock clock) {
        this.decoys = decoys;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    AlarmPage waiting(Actor reader, Locale language) {
        return new AlarmPage(
                texts.say(language, "people.alarm"),
                decoys.waitingFor(reader).stream()
                        .map(alarm -> new AlarmPage.Line(
                                alarm.name(),
                                texts.say(language, "access.role." + alarm.role()),
                                units.find(alarm.unit(), LocalDate.now(clock))
                                        .map(Unit::name)
                                        .orElse(""),
                                Ink.time(alarm.at().atZone(clock.getZone())),
                                PAGE + "/" + alarm.id()))
                        .toList());
    }

    @PostMapping(PAGE + "/{id}")
    String hear(@PathVariable UUID id, Actor reader) {
        decoys.hear(id, reader);
        return "redirect:" + PAGE;
    }
}
