package vn.sohoi.campaigns.help.pages;

import static vn.sohoi.campaigns.help.pages.HelpWords.said;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.help.ChildId;
import vn.sohoi.campaigns.help.Ending;
import vn.sohoi.campaigns.help.Godchild;
import vn.sohoi.campaigns.help.Godchildren;
import vn.sohoi.campaigns.help.HelpBook;
import vn.sohoi.campaigns.help.HelpKind;
import vn.sohoi.campaigns.help.NewHelp;
import vn.sohoi.campaigns.help.Recipient;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.web.Ink;

/** Children with a godmother: who, since when, what was given, and its end. */
@Controller
@Can(purpose = Purpose.HARDSHIP, act = Act.READ)
class GodchildController {
    static final String HOME = "/van-dong/do-dau";

    private final Godchildren children;
    private final HelpBook help;
    private final GodchildView view;
    private final HelpWords words;

    GodchildController(Godchildren children, HelpBook help, GodchildView view, HelpWords words) {
        this.children = children;
        this.help = help;
        this.view = view;
        this.words = words;
    }

    @GetMapping(HOME)
    GodchildrenPage list(@RequestParam(required = false) @Nullable Long unit, Actor actor, Locale language) {
        var id = actor.unitOr(unit);
        var all = children.of(id, actor);
        return new GodchildrenPage(
                words.unit(id).name(),
                HelpController.HOME + "?unit=" + id,
                children.mayWrite(id, actor) ? HOME + "/ghi" : "",
                all.stream()
                        .filter(one -> one.ending() == null)
                        .map(one -> line(one, language))
                        .toList(),
                all.stream()
                        .filter(one -> one.ending() != null)
                        .map(one -> line(one, language))
                        .toList());
    }

    @GetMapping(HOME + "/{id}")
    @FreshProof
    GodchildPage open(@PathVariable UUID id, Actor actor, Locale language) {
        return view.page(new ChildId(id), Map.of("day", Ink.day(words.today())), Map.of(), actor, language);
    }

    @PostMapping(HOME + "/{id}/trao")
    @Can(purpose = Purpose.HARDSHIP, act = Act.WRITE)
    Object give(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String worth,
            @RequestParam(defaultValue = "") String proof,
            Actor actor,
            Locale language) {
        var child = children.find(new ChildId(id), actor);
        var form = Map.of("day", day, "worth", worth, "proof", proof);
        var errors = new LinkedHashMap<String, String>();
        var on = words.day("day", day, errors, language);
        long amount = words.amount("worth", worth, errors, language);
        if (on == null || !errors.isEmpty()) return view.page(child.id(), form, errors, actor, language);
        var given = new NewHelp(
                child.branch(),
                HelpKind.SPONSORSHIP,
                on,
                1,
                amount,
                child.godmother(),
                new Recipient.Godchild(child.id(), null),
                null,
                proof);
        return view.done(child, "proof", form, actor, language, () -> help.give(given, actor));
    }

    @PostMapping(HOME + "/{id}/thoi")
    @Can(purpose = Purpose.HARDSHIP, act = Act.WRITE)
    Object end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String ending,
            Actor actor,
            Locale language) {
        var child = children.find(new ChildId(id), actor);
        var form = Map.of("last", last, "ending", ending);
        var errors = new LinkedHashMap<String, String>();
        var on = words.day("last", last, errors, language);
        if (on == null) return view.page(child.id(), form, errors, actor, language);
        var why = HelpWords.chosen(List.of(Ending.values()), ending);
        return view.done(child, "last", form, actor, language, () -> children.end(child.id(), on, why, actor));
    }

    @PostMapping(HOME + "/{id}/bo")
    @Can(purpose = Purpose.HARDSHIP, act = Act.WRITE)
    Object strike(@PathVariable UUID id, @RequestParam(defaultValue = "") String why, Actor actor, Locale language) {
        var child = children.find(new ChildId(id), actor);
        try {
            children.strike(child.id(), said(why), actor);
            return "redirect:" + HOME;
        } catch (Refused refused) {
            return view.again(child, "why", Map.of("why", why), refused, actor, language);
        }
    }

    private GodchildrenPage.Line line(Godchild one, Locale language) {
        return new GodchildrenPage.Line(
                words.child(one, language),
                HOME + "/" + one.id(),
                words.unit(one.branch()).name(),
                words.donor(one.godmother(), language),
                words.span(one, language),
                words.number(one.worth(), language));
    }
}
