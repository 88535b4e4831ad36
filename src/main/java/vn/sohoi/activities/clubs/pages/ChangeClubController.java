package vn.sohoi.activities.clubs.pages;

import static vn.sohoi.activities.pages.ActivityWords.said;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.clubs.ClubId;
import vn.sohoi.activities.clubs.ClubKind;
import vn.sohoi.activities.clubs.Clubs;
import vn.sohoi.activities.clubs.NewClub;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.Ink;

/** Founds a club, ends one, takes one over. */
@Controller
@Can(purpose = Purpose.ACTIVITIES, act = Act.WRITE)
class ChangeClubController {
    private final Clubs clubs;
    private final ClubWords words;

    ChangeClubController(Clubs clubs, ClubWords words) {
        this.clubs = clubs;
        this.words = words;
    }

    @GetMapping("/cau-lac-bo/moi")
    FoundPage form(@RequestParam(required = false) @Nullable Long unit, Actor actor, Locale language) {
        return founding(own(unit, actor), fresh(), Map.of(), language);
    }

    @PostMapping("/cau-lac-bo/moi")
    Object found(
            @RequestParam(required = false) @Nullable Long unit,
            @ModelAttribute ClubForm form,
            Actor actor,
            Locale language) {
        var owner = own(unit, actor);
        var errors = new LinkedHashMap<String, String>();
        var day = words.day(form.day(), errors, language);
        if (day == null) return founding(owner, form, errors, language);
        var kind = ClubKind.MODEL.name().equals(form.kind()) ? ClubKind.MODEL : ClubKind.CLUB;
        try {
            var club = new NewClub(
                    owner, said(form.name()), kind, form.moves() != null, said(form.about()), day, said(form.basis()));
            return "redirect:" + ClubWords.href(clubs.found(club, actor));
        } catch (Refused refused) {
            errors.put(field(refused), sentence(refused, language));
            return founding(owner, form, errors, language);
        }
    }

    @GetMapping("/cau-lac-bo/{id}/ket-thuc")
    OverPage ending(@PathVariable UUID id, Actor actor) {
        return ending(id, fresh(), Map.of(), actor);
    }

    @PostMapping("/cau-lac-bo/{id}/ket-thuc")
    Object end(@PathVariable UUID id, @ModelAttribute ClubForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var day = words.day(form.day(), errors, language);
        if (day == null) return ending(id, form, errors, actor);
        try {
            clubs.end(new ClubId(id), day, said(form.why()), actor);
            return "redirect:" + ClubWords.href(new ClubId(id));
        } catch (Refused refused) {
            errors.put(field(refused), sentence(refused, language));
            return ending(id, form, errors, actor);
        }
    }

    @GetMapping("/cau-lac-bo/{id}/tiep-nhan")
    OverPage taking(@PathVariable UUID id, @RequestParam(required = false) @Nullable Long unit, Actor actor) {
        return taking(id, own(unit, actor), fresh(), Map.of(), actor);
    }

    @PostMapping("/cau-lac-bo/{id}/tiep-nhan")
    Object takeOver(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long unit,
            @ModelAttribute ClubForm form,
            Actor actor,
            Locale language) {
        var taker = own(unit, actor);
        var errors = new LinkedHashMap<String, String>();
        var day = words.day(form.day(), errors, language);
        if (day == null) return taking(id, taker, form, errors, actor);
        try {
            clubs.takeOver(new ClubId(id), taker, day, said(form.basis()), actor);
            return "redirect:" + ClubWords.href(new ClubId(id));
        } catch (Refused refused) {
            errors.put(field(refused), sentence(refused, language));
            return taking(id, taker, form, errors, actor);
        }
    }

    private UnitId own(@Nullable Long asked, Actor actor) {
        var unit = actor.unitOr(asked);
        if (!clubs.mayWrite(unit, actor)) throw new NotFound();
        return unit;
    }

    private ClubForm fresh() {
        return ClubForm.empty(Ink.day(words.today()));
    }

    private FoundPage founding(UnitId owner, ClubForm form, Map<String, String> errors, Locale language) {
        return new FoundPage(
                words.unit(owner),
                "/cau-lac-bo?unit=" + owner,
                "/cau-lac-bo/moi?unit=" + owner,
                words.kinds(language),
                form,
                errors);
    }

    private OverPage ending(UUID id, ClubForm form, Map<String, String> errors, Actor actor) {
        var club = clubs.find(new ClubId(id), actor);
        var keeper = club.last().unit();
        if (!clubs.mayWrite(keeper, actor)) throw new NotFound();
        return new OverPage(club.name(), ClubWords.href(club.id()), true, words.unit(keeper), form, errors);
    }

    private OverPage taking(UUID id, UnitId taker, ClubForm form, Map<String, String> errors, Actor actor) {
        var club = clubs.forTaker(new ClubId(id), taker, actor);
        return new OverPage(club.name(), ClubWords.href(club.id()), false, words.unit(taker), form, errors);
    }

    private String sentence(Refused refused, Locale language) {
        if (refused instanceof Forbidden || !refused.key().startsWith("activities.club.error.")) throw refused;
        return words.sentence(refused, language);
    }

    /** The field at which a refusal stands. */
    private static String field(Refused refused) {
        return switch (refused.key()) {
            case "activities.club.error.name" -> "name";
            case "activities.club.error.basis" -> "basis";
            case "activities.club.error.why" -> "why";
            default -> "day";
        };
    }
}
