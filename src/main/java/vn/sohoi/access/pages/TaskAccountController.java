package vn.sohoi.access.pages;

import static vn.sohoi.access.pages.AppointForm.said;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Appointing;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.NewTaskAccount;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.TaskAccounts;
import vn.sohoi.access.Tasks;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;
import vn.sohoi.web.TypedDay;

/** Opens an account for somebody who holds no office in the Union; the card for it stands on the page of what was opened. */
@Controller
@FreshProof
@Can(purpose = Purpose.MANDATES, act = Act.APPROVE)
class TaskAccountController {
    static final String PAGE = PostsController.PAGE + "/tai-khoan-theo-viec";

    /** Beside which field a refusal is said; everything else beside the login. */
    private static final Map<String, String> FIELDS = Map.of(
            "access.no-name", "name",
            "access.no-decision", "decision",
            "access.day-unreadable", "until",
            "access.term-over", "until",
            "access.task-account-too-long", "until");

    private static final int USUAL_MONTHS = 3;

    private final TaskAccounts accounts;
    private final Tasks tasks;
    private final Appointing appointing;
    private final Units units;
    private final Texts texts;

    TaskAccountController(TaskAccounts accounts, Tasks tasks, Appointing appointing, Units units, Texts texts) {
        this.accounts = accounts;
        this.tasks = tasks;
        this.appointing = appointing;
        this.units = units;
        this.texts = texts;
    }

    @GetMapping(PAGE)
    TaskAccountPage form(Actor actor, Locale language) {
        var last = appointing.today().plusMonths(USUAL_MONTHS).minusDays(1);
        return page(new TaskAccountForm(null, null, Ink.day(last), null), Map.of(), actor, language);
    }

    @PostMapping(PAGE)
    Object open(@ModelAttribute TaskAccountForm form, Actor actor, Locale language) {
        // as the page itself: not there for who sees nobody by name
        if (!tasks.mayGive(actor)) throw new NotFound();
        try {
            return "redirect:" + PostsController.PAGE + "/" + accounts.open(read(form), actor);
        } catch (Refused refused) {
            if (refused instanceof Forbidden) throw refused;
            var why = texts.say(language, refused);
            return page(form, Map.of(FIELDS.getOrDefault(refused.key(), "login"), why), actor, language);
        }
    }

    private static NewTaskAccount read(TaskAccountForm form) {
        var last = TypedDay.of(said(form.until()));
        if (last == null) throw new Refused("access.day-unreadable");
        return new NewTaskAccount(said(form.login()), said(form.name()), last, said(form.decision()));
    }

    private TaskAccountPage page(TaskAccountForm form, Map<String, String> errors, Actor actor, Locale language) {
        var own = actor.unit();
        if (own == null || !tasks.mayGive(actor)) throw new NotFound();
        var unit = units.find(own, appointing.today()).map(Unit::name).orElseThrow(NotFound::new);
        return new TaskAccountPage(texts.say(language, "access.task-account"), unit, form, errors);
    }
}
