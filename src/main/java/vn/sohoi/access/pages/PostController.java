package vn.sohoi.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Emergencies;
import vn.sohoi.access.OpenToAll;
import vn.sohoi.access.Passkeys;
import vn.sohoi.access.Sessions;
import vn.sohoi.access.pages.PostPage.Post;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.text.Texts;

/** Which of her posts she acts in. One at a time: it makes her reach clear and the log readable. */
@Controller
@OpenToAll
class PostController {
    private final Accounts accounts;
    private final Sessions sessions;
    private final Passkeys passkeys;
    private final Emergencies emergencies;
    private final PostNames names;
    private final Texts texts;

    PostController(
            Accounts accounts,
            Sessions sessions,
            Passkeys passkeys,
            Emergencies emergencies,
            PostNames names,
            Texts texts) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.emergencies = emergencies;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping("/chuc-danh")
    PostPage posts(Actor actor, Locale language) {
        var posts = accounts.actorsOf(actor.login()).stream()
                .map(one -> new Post(
                        String.valueOf(one.mandate()), names.role(one, language), names.unit(one), one.equals(actor)))
                .toList();
        return new PostPage(
                texts.say(language, "access.posts"), posts, passkeys.areFor(actor), emergencies.areFor(actor));
    }

    /** A new post is a new session: nothing of the old reach stays. */
    @PostMapping("/chuc-danh")
    String choose(@RequestParam long mandate, Actor actor, HttpServletRequest request) {
        accounts.choose(actor.login(), mandate);
        sessions.goOn(request, mandate);
        return "redirect:/";
    }
}
