package vn.sohoi.people.pages;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.people.Choice;
import vn.sohoi.people.Duplicates;
import vn.sohoi.people.Merges;
import vn.sohoi.web.Asked;

/** Two rows beside each other, and the answer: one woman, or two. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class PairController {
    private static final String PAGE = DuplicatesController.PAGE + "/{one}/{other}";
    /** What a form says of a field whose right word stands in the right row. */
    private static final String RIGHT = "right";

    private final PairQuery query;
    private final Merges merges;
    private final Duplicates duplicates;

    PairController(PairQuery query, Merges merges, Duplicates duplicates) {
        this.query = query;
        this.merges = merges;
        this.duplicates = duplicates;
    }

    @GetMapping(PAGE)
    PairPage pair(@PathVariable UUID one, @PathVariable UUID other, Actor actor, Locale language) {
        return query.pair(new PersonId(one), new PersonId(other), actor, language);
    }

    @PostMapping(PAGE + "/mot-nguoi")
    Object same(
            @PathVariable UUID one,
            @PathVariable UUID other,
            @Asked({"full_name", "birth", "phone", "note", "branch"}) @RequestParam Map<String, String> form,
            Actor actor,
            Locale language) {
        var fromRight = new HashSet<String>();
        form.forEach((field, side) -> {
            if (side.equals(RIGHT)) fromRight.add(field);
        });
        try {
            merges.merge(new Choice(new PersonId(one), new PersonId(other), fromRight), actor);
        } catch (Forbidden forbidden) {
            throw forbidden;
        } catch (Refused refused) {
            return query.pair(new PersonId(one), new PersonId(other), actor, language)
                    .refused(form, query.sentence(refused, language));
        }
        return "redirect:" + DuplicatesController.JOINED;
    }

    @PostMapping(PAGE + "/hai-nguoi")
    String different(@PathVariable UUID one, @PathVariable UUID other, Actor actor) {
        duplicates.different(new PersonId(one), new PersonId(other), actor);
        return "redirect:" + DuplicatesController.PAGE;
    }
}
