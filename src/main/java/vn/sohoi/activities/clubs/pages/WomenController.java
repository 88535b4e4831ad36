package vn.sohoi.activities.clubs.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.clubs.ClubId;
import vn.sohoi.activities.clubs.ClubWomen;
import vn.sohoi.activities.clubs.Clubs;
import vn.sohoi.activities.pages.CallForm;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;

/** Says which women of a branch belong to a club. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class WomenController {
    private final Clubs clubs;
    private final ClubWomen women;
    private final ClubWords words;

    WomenController(Clubs clubs, ClubWomen women, ClubWords words) {
        this.clubs = clubs;
        this.women = women;
        this.words = words;
    }

    @GetMapping("/cau-lac-bo/{id}/thanh-vien/{branch}")
    WomenPage form(@PathVariable UUID id, @PathVariable long branch, Actor actor) {
        var unit = new UnitId(branch);
        return page(new ClubId(id), unit, women.of(new ClubId(id), unit, actor), Map.of(), actor);
    }

    @PostMapping("/cau-lac-bo/{id}/thanh-vien/{branch}")
    Object say(
            @PathVariable UUID id,
            @PathVariable long branch,
            @ModelAttribute WomenForm form,
            Actor actor,
            Locale language) {
        var club = new ClubId(id);
        var unit = new UnitId(branch);
        try {
            women.say(club, unit, CallForm.people(form.offered()), CallForm.people(form.belong()), actor);
            return "redirect:" + ClubWords.href(club);
        } catch (Refused refused) {
            if (refused instanceof Forbidden || !refused.key().startsWith("activities.club.error.")) throw refused;
            var errors = Map.of("women", words.sentence(refused, language));
            return page(club, unit, women.of(club, unit, actor), errors, actor);
        }
    }

    private WomenPage page(
            ClubId id, UnitId branch, List<ClubWomen.Woman> rows, Map<String, String> errors, Actor actor) {
        var href = ClubWords.href(id);
        return new WomenPage(
                clubs.find(id, actor).name(), href, words.unit(branch), href + "/thanh-vien/" + branch, rows, errors);
    }
}
