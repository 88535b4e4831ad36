package vn.sohoi.cadres.handover.pages;

import static vn.sohoi.cadres.pages.CadreWords.said;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.cadres.handover.ItemId;
import vn.sohoi.cadres.handover.Items;
import vn.sohoi.cadres.pages.CadreWords;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.web.Ink;

/** What is handed over at each level. */
@Controller
@Can(purpose = Purpose.CATALOGUE, act = Act.WRITE)
class ItemsController {
    private static final String PATH = HandoverWords.HOME + "/muc";

    private final Items items;
    private final HandoverWords words;
    private final CadreWords cadres;

    ItemsController(Items items, HandoverWords words, CadreWords cadres) {
        this.items = items;
        this.words = words;
        this.cadres = cadres;
    }

    @GetMapping(PATH)
    @Can(purpose = Purpose.CATALOGUE, act = Act.READ)
    ItemsPage list(Actor actor, Locale language) {
        return page(new ItemsPage.Form(null, null, null, Ink.day(cadres.today())), Map.of(), actor, language);
    }

    @PostMapping(PATH)
    Object enter(@ModelAttribute ItemsPage.Form form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var from = cadres.read("from", form.from(), true, errors, language);
        if (from == null) return page(form, errors, actor, language);
        var level = Arrays.stream(UnitLevel.values())
                .filter(one -> one.name().equals(said(form.level())))
                .findFirst()
                .orElse(UnitLevel.COMMUNE);
        try {
            items.enter(level, said(form.name()), said(form.nameEn()), from, actor);
            return "redirect:" + PATH;
        } catch (Refused refused) {
            errors.put("name", words.refusal(refused, language));
            return page(form, errors, actor, language);
        }
    }

    @PostMapping(PATH + "/{item}/het")
    String end(@PathVariable long item, Actor actor) {
        items.end(new ItemId(item), actor);
        return "redirect:" + PATH;
    }

    private ItemsPage page(ItemsPage.Form form, Map<String, String> errors, Actor actor, Locale language) {
        var groups = new LinkedHashMap<UnitLevel, List<ItemsPage.Row>>();
        for (var level : UnitLevel.values()) groups.put(level, new ArrayList<>());
        for (var one : items.today())
            groups.computeIfAbsent(one.level(), level -> new ArrayList<>())
                    .add(new ItemsPage.Row(HandoverWords.item(one, language), PATH + "/" + one.id() + "/het"));
        return new ItemsPage(
                groups.entrySet().stream()
                        .filter(group -> !group.getValue().isEmpty())
                        .map(group -> new ItemsPage.Group(
                                cadres.say(language, "cadres.standard.level." + group.getKey()), group.getValue()))
                        .toList(),
                items.mayWrite(actor),
                cadres.options(List.of(UnitLevel.values()), "cadres.standard.level.", language),
                form,
                errors);
    }
}
