package vn.sohoi.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.NamesLeave;
import vn.sohoi.access.OpenToAll;
import vn.sohoi.access.SessionMark;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.text.Texts;

/** Where a file with many names leads whoever asked for it alone; for what the names serve is the page's, and asked beneath. */
@Controller
@OpenToAll
class NamesLeaveController {
    private final NamesLeave names;
    private final Texts texts;

    NamesLeaveController(NamesLeave names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    /** @param reader only somebody with a post has a list to take along */
    @GetMapping(NamesLeave.ASKING)
    NamesLeavePage asking(
            @RequestParam(name = "trang", defaultValue = "/hoi-vien") String page, Actor reader, Locale language) {
        return new NamesLeavePage(texts.say(language, "access.names-leave"), page, NamesLeave.ALONE);
    }

    @PostMapping(NamesLeave.ASKING)
    String ask(@RequestParam(name = "trang") String page, HttpServletRequest request, Actor actor) {
        names.ask(page, SessionMark.signer(actor, request));
        return "redirect:" + JointController.PAGE;
    }
}
