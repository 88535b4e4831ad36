package vn.sohoi.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.JointAct;
import vn.sohoi.access.JointActs;
import vn.sohoi.access.OpenToAll;
import vn.sohoi.access.SessionMark;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;

/** What waits for a second person. Whoever is signed in may look: only what she could do herself is shown to her. */
@Controller
@OpenToAll
class JointController {
    static final String PAGE = "/hai-nguoi";

    private final JointActs acts;
    private final Accounts accounts;
    private final Texts texts;
    private final Clock clock;

    JointController(JointActs acts, Accounts accounts, Texts texts, Clock clock) {
        this.acts = acts;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    JointPage all(Actor reader, Locale language) {
        return page("", reader, language);
    }

    @FreshProof
    @PostMapping(PAGE + "/{act}/dong-y")
    Object approve(
            @PathVariable UUID act,
            @RequestParam String mark,
            HttpServletRequest request,
            Actor actor,
            Locale language) {
        return said(actor, language, () -> acts.approve(act, mark, SessionMark.signer(actor, request)));
    }

    @FreshProof
    @PostMapping(PAGE + "/{act}/khong-dong-y")
    Object refuse(
            @PathVariable UUID act,
            @RequestParam(required = false) @Nullable String reason,
            HttpServletRequest request,
            Actor actor,
            Locale language) {
        var why = Objects.requireNonNullElse(reason, "");
        return said(actor, language, () -> acts.refuse(act, why, SessionMark.signer(actor, request)));
    }

    @PostMapping(PAGE + "/{act}/rut-lai")
    Object withdraw(@PathVariable UUID act, HttpServletRequest request, Actor actor, Locale language) {
        return said(actor, language, () -> acts.withdraw(act, SessionMark.signer(actor, request)));
    }

    private Object said(Actor actor, Locale language, Runnable work) {
        try {
            work.run();
            return "redirect:" + PAGE;
        } catch (Refused refused) {
            return page(texts.say(language, refused), actor, language);
        }
    }

    private JointPage page(String wrong, Actor reader, Locale language) {
        return new JointPage(
                texts.say(language, "access.joint"),
                shown(acts.waitingFor(reader), language),
                shown(acts.startedBy(reader), language),
                wrong);
    }

    private List<JointPage.Shown> shown(List<JointAct> all, Locale language) {
        return all.stream().map(act -> shown(act, language)).toList();
    }

    private JointPage.Shown shown(JointAct act, Locale language) {
        var kind = acts.kind(act.kind());
        return new JointPage.Shown(
                act.id(),
                texts.say(language, kind.textKey()),
                accounts.nameOf(act.starter()),
                Moment.say(act.until(), clock.getZone()),
                act.mark(),
                kind.tells(act.payload(), language));
    }
}
