package vn.sohoi.access.pages;

import java.time.ZoneId;
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
import vn.sohoi.access.Purpose;
import vn.sohoi.access.ReadingBudget;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/** Going on after as many women's pages as a post is thought to need in a day, and the reasons that a chair reads. */
@Controller
class MoreReadingController {
    static final String PAGE = "/muc-doc";
    static final String REASONS = PAGE + "/ly-do";

    /** Days are days in Vietnam. */
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final ReadingBudget budget;
    private final PostNames names;
    private final Texts texts;

    MoreReadingController(ReadingBudget budget, PostNames names, Texts texts) {
        this.budget = budget;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping(PAGE)
    @Can(purpose = Purpose.ROLL, act = Act.READ)
    Page state(@RequestParam(name = "trang", defaultValue = "/hoi-vien") String back, Actor actor, Locale language) {
        return page(back, "", Map.of(), actor, language);
    }

    @PostMapping(PAGE)
    @Can(purpose = Purpose.ROLL, act = Act.READ)
    Object askMore(
            @RequestParam(name = "trang", defaultValue = "/hoi-vien") String back,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Locale language) {
        try {
            budget.askMore(reason, actor);
        } catch (Refused refused) {
            var why = texts.say(language, refused);
            return page(back, reason, Map.of("reason", why), actor, language);
        }
        return "redirect:" + ownAddress(back);
    }

    @GetMapping(REASONS)
    @Can(purpose = Purpose.AUDIT, act = Act.READ)
    ReasonsReadPage reasons(Actor reader, Locale language) {
        var lines = budget.unseen(reader).stream()
                .map(more -> new ReasonsReadPage.Line(
                        more.name(),
                        names.post(more.role(), more.unit(), language),
                        Ink.day(more.askedAt().atZone(VIETNAM).toLocalDate()),
                        more.reason(),
                        REASONS + "/" + more.id()))
                .toList();
        return new ReasonsReadPage(texts.say(language, "access.reasons"), lines);
    }

    @PostMapping(REASONS + "/{id}")
    @Can(purpose = Purpose.AUDIT, act = Act.READ)
    String see(@PathVariable UUID id, Actor reader) {
        budget.see(id, reader);
        return "redirect:" + REASONS;
    }

    private MoreReadingPage page(String back, String reason, Map<String, String> errors, Actor actor, Locale language) {
        var today = budget.today(actor);
        return new MoreReadingPage(
                texts.say(language, "access.more-reading"),
                today.opened(),
                today.most(),
                ownAddress(back),
                reason,
                errors);
    }

    /** Only a page of the book: an address that was slipped in leads to the roll. */
    private static String ownAddress(String typed) {
        return typed.startsWith("/") && !typed.startsWith("//") && !typed.contains("\\") ? typed : "/hoi-vien";
    }
}
