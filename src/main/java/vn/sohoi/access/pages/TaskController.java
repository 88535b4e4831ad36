package vn.sohoi.access.pages;

import static vn.sohoi.access.pages.AppointForm.said;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Appointing;
import vn.sohoi.access.Can;
import vn.sohoi.access.FieldClass;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.NewTask;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Tasks;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;
import vn.sohoi.web.TypedDay;

/** Lets somebody who sees numbers only read the people of a unit for some days. */
@Controller
@FreshProof
@Can(purpose = Purpose.MANDATES, act = Act.APPROVE)
class TaskController {
    static final String PAGE = PostsController.PAGE + "/giao-viec";

    private static final Set<String> OF_THE_DAY = Set.of("access.task-days", "access.day-unreadable");
    private static final int USUAL_DAYS = 7;

    private final Tasks tasks;
    private final Appointing appointing;
    private final Units units;
    private final Texts texts;

    TaskController(Tasks tasks, Appointing appointing, Units units, Texts texts) {
        this.tasks = tasks;
        this.appointing = appointing;
        this.units = units;
        this.texts = texts;
    }

    @GetMapping(PAGE)
    TaskPage form(Actor actor, Locale language) {
        var last = appointing.today().plusDays(USUAL_DAYS - 1);
        return page(new TaskForm(null, null, null, null, Ink.day(last), null), Map.of(), actor, language);
    }

    @PostMapping(PAGE)
    Object give(@ModelAttribute TaskForm form, Actor actor, Locale language) {
        try {
            return "redirect:" + PostsController.PAGE + "/" + tasks.give(read(form), actor);
        } catch (Refused refused) {
            if (refused instanceof Forbidden) throw refused;
            var why = texts.say(language, refused);
            return page(form, Map.of(field(refused.key()), why), actor, language);
        }
    }

    private static NewTask read(TaskForm form) {
        var last = TypedDay.of(said(form.last()));
        if (last == null) throw new Refused("access.day-unreadable");
        return new NewTask(
                said(form.login()),
                new UnitId(form.unit() == null ? 0 : form.unit()),
                purpose(form),
                FieldClass.C3.name().equals(form.most()) ? FieldClass.C3 : FieldClass.C2,
                last,
                said(form.reason()));
    }

    /** @throws NotFound for one that no page offers */
    private static Purpose purpose(TaskForm form) {
        return Tasks.PURPOSES.stream()
                .filter(one -> one.name().equals(said(form.purpose())))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String field(String key) {
        if (OF_THE_DAY.contains(key)) return "last";
        return key.equals("access.task-no-reason") ? "reason" : "login";
    }

    private TaskPage page(TaskForm form, Map<String, String> errors, Actor actor, Locale language) {
        var own = actor.unit();
        if (own == null || !tasks.mayGive(actor)) throw new NotFound();
        var tree = units.treeOn(appointing.today());
        var choice = new LinkedHashMap<String, String>();
        choice.put(own.toString(), tree.unit(own).name());
        tree.children(own).forEach(unit -> choice.put(unit.id().toString(), unit.name()));
        var classes = new LinkedHashMap<String, String>();
        for (var one : tasks.classes(actor)) classes.put(one.name(), texts.say(language, "access.task-class." + one));
        var purposes = new LinkedHashMap<String, String>();
        for (var one : tasks.gives(actor)) purposes.put(one.name(), texts.say(language, "access.portfolio." + one));
        return new TaskPage(texts.say(language, "access.give-task"), form, choice, purposes, classes, errors);
    }
}
