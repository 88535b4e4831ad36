package vn.sohoi.privacy.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.SessionMark;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Purge;
import vn.sohoi.privacy.Requests;
import vn.sohoi.privacy.Retention;
import vn.sohoi.web.Ink;

/** What the book has kept longer than it may, and the proposal to take it away. */
@Controller
@Can(purpose = Purpose.REQUESTS, act = Act.WRITE)
class RetentionController {
    static final String PAGE = "/het-han-luu";

    private final Retention retention;
    private final Purge purge;
    private final Requests requests;
    private final FieldWords words;
    private final Texts texts;

    RetentionController(Retention retention, Purge purge, Requests requests, FieldWords words, Texts texts) {
        this.retention = retention;
        this.purge = purge;
        this.requests = requests;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping(PAGE)
    RetentionPage listed(Actor reader, Locale language) {
        return page("", reader, language);
    }

    @PostMapping(PAGE + "/de-nghi")
    Object propose(HttpServletRequest http, Actor actor, Locale language) {
        try {
            purge.propose(SessionMark.signer(actor, http));
            return "redirect:/hai-nguoi";
        } catch (Refused refused) {
            return page(texts.say(language, refused), actor, language);
        }
    }

    private RetentionPage page(String wrong, Actor reader, Locale language) {
        if (!requests.answers(reader)) throw new NotFound();
        return new RetentionPage(
                texts.say(language, "privacy.outlived"),
                retention.listed(reader).stream()
                        .map(line -> new RetentionPage.Line(
                                texts.say(language, "privacy.use." + line.use()),
                                FieldsController.PAGE + "/" + line.use(),
                                words.kept(line.use(), line.months(), language),
                                line.number(),
                                Ink.day(line.oldest())))
                        .toList(),
                wrong);
    }
}
