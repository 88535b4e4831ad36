package vn.sohoi.desk.pages;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sohoi.access.OpenToAll;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.text.Texts;

/** The start page: what waits for the reader, from all features. */
@Controller
@OpenToAll
class WorkController {
    private final OpenWork open;
    private final Texts texts;

    WorkController(OpenWork open, Texts texts) {
        this.open = open;
        this.texts = texts;
    }

    @GetMapping("/")
    WorkPage work(Actor actor, Locale language) {
        return new WorkPage(texts.say(language, "desk.work"), open.of(actor));
    }
}
