package vn.sohoi.access.pages;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Emergencies;
import vn.sohoi.access.Emergency;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;

/** Whether it was right to open names in an emergency: read and said by who answers for the unit. */
@Controller
@Can(purpose = Purpose.AUDIT, act = Act.READ)
class EmergencyReviewController {
    static final String PAGE = "/mo-khan-cap/xem-lai";

    /** Days are days in Vietnam. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Emergencies emergencies;
    private final PostNames names;
    private final Texts texts;

    EmergencyReviewController(Emergencies emergencies, PostNames names, Texts texts) {
        this.emergencies = emergencies;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping(PAGE)
    EmergencyReviewPage waiting(Actor reader, Locale language) {
        return page(Map.of(), reader, language);
    }

    @PostMapping(PAGE + "/{id}")
    Object review(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String right,
            @RequestParam(defaultValue = "") String finding,
            Actor reader,
            Locale language) {
        try {
            emergencies.review(id, right.equals("yes"), finding, reader);
        } catch (Refused refused) {
            return page(Map.of("finding", texts.say(language, refused.key())), reader, language);
        }
        return "redirect:" + PAGE;
    }

    private EmergencyReviewPage page(Map<String, String> errors, Actor reader, Locale language) {
        var lines = emergencies.waitingFor(reader).stream()
                .map(one -> line(one, language))
                .toList();
        return new EmergencyReviewPage(texts.say(language, "access.emergency-review"), lines, errors);
    }

    private EmergencyReviewPage.Line line(Emergency one, Locale language) {
        return new EmergencyReviewPage.Line(
                one.name(),
                texts.say(language, "access.role." + one.role()),
                names.unit(one.unit()),
                TIME.format(one.openedAt()),
                texts.say(language, "access.emergency." + one.category()),
                one.reason(),
                PAGE + "/" + one.id());
    }
}
