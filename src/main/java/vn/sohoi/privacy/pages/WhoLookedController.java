package vn.sohoi.privacy.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Looking;
import vn.sohoi.web.Ink;

/** Who looked at a woman: an officer opens it beside her and prints it for her. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class WhoLookedController {
    private static final int PAGE = 50;

    private final Looking looking;
    private final LookWords words;
    private final Texts texts;
    private final Clock clock;

    WhoLookedController(Looking looking, LookWords words, Texts texts, Clock clock) {
        this.looking = looking;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/hoi-vien/{id}/ai-da-xem")
    WhoLookedPage whoLooked(
            @PathVariable UUID id,
            @RequestParam(name = "tu", defaultValue = "0") int after,
            Actor actor,
            Locale language) {
        int from = Math.max(0, after);
        var found = looking.at(new PersonId(id), PAGE, from, actor);
        var href = "/hoi-vien/" + id;
        return new WhoLookedPage(
                texts.say(language, "privacy.who-looked"),
                found.person().identity().fullName(),
                href,
                found.alone().looks().stream()
                        .map(look -> words.line(look, language))
                        .toList(),
                Stretches.of(found.alone(), from, PAGE, href + "/ai-da-xem?tu="),
                found.lists().times(),
                found.lists().logins(),
                Ink.day(LocalDate.now(clock)));
    }
}
