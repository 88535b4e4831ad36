package vn.sohoi.cadres.pages;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.FieldClass;
import vn.sohoi.access.Purpose;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.Holding;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.Structure;
import vn.sohoi.cadres.Structure.Whose;
import vn.sohoi.cadres.Trait;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.web.Ink;

/** Structure tables, and the cadres behind each number. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.READ)
class StructureController {
    private final Structure structure;
    private final Officers officers;
    private final CadreWords words;

    StructureController(Structure structure, Officers officers, CadreWords words) {
        this.structure = structure;
        this.officers = officers;
        this.words = words;
    }

    @GetMapping("/can-bo/co-cau")
    StructurePage table(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String ban,
            Actor actor,
            Locale language) {
        var whose = whose(unit, on, ban, actor);
        var table = structure.of(whose, actor);
        var itself = words.unit(whose.unit(), whose.day());
        var groups = new ArrayList<StructurePage.Group>();
        table.parts().forEach((trait, parts) -> groups.add(group(whose, trait, parts, table.all(), actor, language)));
        return new StructurePage(
                words.say(language, "cadres.structure-of", CadreWords.within(itself.name())),
                whose.unit().value(),
                whose.day(),
                name(whose),
                bodies(whose, language),
                table.all(),
                groups);
    }

    @GetMapping("/can-bo/co-cau/dong")
    StructureRowsPage rows(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String ban,
            @RequestParam(name = "dac-diem", defaultValue = "AGE") String trait,
            @RequestParam(defaultValue = "") String muc,
            Actor actor,
            Locale language) {
        var whose = whose(unit, on, ban, actor);
        var asked = trait(trait);
        var rows = structure.rows(whose, asked, muc, actor);
        boolean known = asked.parts().contains(muc) || muc.equals(Trait.UNKNOWN);
        if (!known) throw new NotFound();
        return new StructureRowsPage(
                words.say(
                        language,
                        "cadres.trait-is",
                        words.say(language, "cadres.trait." + asked),
                        part(asked, muc, language)),
                words.unit(whose.unit(), whose.day()).name() + ", " + Ink.day(whose.day()),
                "/can-bo/co-cau?" + asks(whose),
                asked.sensitivity().compareTo(FieldClass.C3) >= 0,
                rows.stream().map(one -> row(one, whose.day(), actor, language)).toList());
    }

    private Whose whose(@Nullable Long asked, @Nullable LocalDate on, String ban, Actor actor) {
        var unit = actor.unitOr(asked);
        var body = Arrays.stream(Body.values())
                .filter(one -> one.name().equals(ban))
                .findFirst()
                .orElse(null);
        return new Whose(unit, body, words.day(on, unit));
    }

    private static Trait trait(String typed) {
        return Arrays.stream(Trait.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String name(Whose whose) {
        var body = whose.body();
        return body == null ? "" : body.name();
    }

    private static String asks(Whose whose) {
        return "unit=" + whose.unit() + "&on=" + Ink.day(whose.day()) + "&ban=" + name(whose);
    }

    /** Those that such a unit may have, and all beneath it. */
    private Map<String, String> bodies(Whose whose, Locale language) {
        var bodies = new LinkedHashMap<String, String>();
        bodies.put("", words.say(language, "cadres.all-cadres"));
        for (var body : Body.of(words.unit(whose.unit(), whose.day()).level()))
            bodies.put(body.name(), words.say(language, "cadres.body." + body));
        return bodies;
    }

    private StructurePage.Group group(
            Whose whose, Trait trait, Map<String, Long> parts, long all, Actor actor, Locale language) {
        boolean opens = structure.opens(trait, actor);
        var lines = new ArrayList<StructurePage.Line>();
        parts.forEach((part, count) -> {
            if (count == 0 && part.equals(Trait.UNKNOWN)) return;
            lines.add(new StructurePage.Line(
                    part(trait, part, language),
                    count,
                    opens && count > 0
                            ? "/can-bo/co-cau/dong?" + asks(whose) + "&dac-diem=" + trait + "&muc=" + part
                            : "",
                    share(count, all)));
        });
        return new StructurePage.Group(words.say(language, "cadres.trait." + trait), List.copyOf(lines));
    }

    private String part(Trait trait, String part, Locale language) {
        return part.equals(Trait.UNKNOWN)
                ? words.say(language, "cadres.part-unknown")
                : words.say(language, "cadres.part." + trait + "." + part);
    }

    private static BigDecimal share(long count, long all) {
        return all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(count).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP);
    }

    private StructureRowsPage.Row row(Holding one, LocalDate day, Actor actor, Locale language) {
        var position = officers.position(one.position(), actor);
        return new StructureRowsPage.Row(
                one.name().isEmpty() ? words.say(language, "cadres.name-erased") : one.name(),
                "/can-bo/nguoi/" + one.cadre(),
                words.position(position, language),
                words.unit(position.unit(), day).name(),
                Ink.day(requireNonNull(one.valid().from())));
    }
}
