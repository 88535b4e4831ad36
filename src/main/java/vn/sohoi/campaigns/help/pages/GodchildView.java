package vn.sohoi.campaigns.help.pages;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Forbidden;
import vn.sohoi.campaigns.help.ChildCorrections;
import vn.sohoi.campaigns.help.ChildId;
import vn.sohoi.campaigns.help.Ending;
import vn.sohoi.campaigns.help.Given;
import vn.sohoi.campaigns.help.Godchild;
import vn.sohoi.campaigns.help.Godchildren;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.web.Ink;

/** The page of a child with a godmother, as it is opened and as it comes back with what was typed. */
@Component
class GodchildView {
    private final Godchildren children;
    private final ChildCorrections corrections;
    private final NamedWomen women;
    private final HelpWords words;

    GodchildView(Godchildren children, ChildCorrections corrections, NamedWomen women, HelpWords words) {
        this.children = children;
        this.corrections = corrections;
        this.women = women;
        this.words = words;
    }

    /** After the act; where it was refused with the sentence beside the field. */
    Object done(Godchild child, String field, Map<String, String> form, Actor actor, Locale language, Runnable act) {
        try {
            act.run();
            return "redirect:" + GodchildController.HOME + "/" + child.id();
        } catch (Refused refused) {
            return again(child, field, form, refused, actor, language);
        }
    }

    GodchildPage again(
            Godchild child, String field, Map<String, String> form, Refused refused, Actor actor, Locale language) {
        if (refused instanceof Forbidden || !refused.key().startsWith("campaigns.help.error.")) throw refused;
        return page(child.id(), form, Map.of(field, words.say(refused, language)), actor, language);
    }

    GodchildPage page(ChildId id, Map<String, String> form, Map<String, String> errors, Actor actor, Locale language) {
        var child = children.find(id, actor);
        var typed = new HashMap<>(form);
        typed.putIfAbsent("name", child.name());
        typed.putIfAbsent("born", child.born() == null ? "" : String.valueOf(child.born()));
        boolean writes = children.mayWrite(child.branch(), actor);
        return new GodchildPage(
                words.child(child, language),
                GodchildController.HOME + "/" + id,
                GodchildController.HOME,
                facts(child, language),
                pasts(id, actor, language),
                children.given(id, actor).stream()
                        .map(one -> gift(one, language))
                        .toList(),
                child.ending() == null,
                writes,
                writes && !child.name().isEmpty(),
                words.options(List.of(Ending.values()), "ending.", language),
                women.choices(form.getOrDefault("adult", ""), actor, language),
                typed,
                errors);
    }

    private Map<String, String> facts(Godchild child, Locale language) {
        var facts = new LinkedHashMap<String, String>();
        var born = child.born();
        if (born != null) facts.put(words.say(language, "born"), String.valueOf(born));
        facts.put(words.say(language, "branch"), words.unit(child.branch()).name());
        var home = child.home();
        if (home != null) facts.put(words.say(language, "home"), words.to(home, language));
        facts.put(words.say(language, "godmother"), words.donor(child.godmother(), language));
        facts.put(words.say(language, "yearly"), words.number(child.worth(), language));
        facts.put(words.say(language, "span"), words.span(child, language));
        facts.put(words.say(language, "proof"), child.proof());
        return facts;
    }

    private List<GodchildPage.Past> pasts(ChildId id, Actor actor, Locale language) {
        return corrections.of(id, actor).stream()
                .map(one -> new GodchildPage.Past(
                        one.name().isEmpty() ? words.say(language, "to-some-child") : one.name(),
                        one.born() == null ? "" : String.valueOf(one.born()),
                        Ink.day(one.until()),
                        one.why(),
                        words.author(one.author(), language)))
                .toList();
    }

    private GodchildPage.Gift gift(Given one, Locale language) {
        var what = one.what();
        return new GodchildPage.Gift(
                Ink.day(what.day()),
                HelpController.HOME + "/" + one.id(),
                words.number(what.worth(), language),
                words.donor(what.donor(), language),
                what.proof());
    }
}
