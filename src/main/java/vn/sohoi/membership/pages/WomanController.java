package vn.sohoi.membership.pages;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;

/** One woman, now or as the book knew her on a day. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.READ)
class WomanController {
    private final WomanQuery query;

    WomanController(WomanQuery query) {
        this.query = query;
    }

    @GetMapping("/hoi-vien/{id}")
    WomanPage woman(
            @PathVariable UUID id,
            @RequestParam(name = "biet", required = false) @Nullable LocalDate known,
            Actor actor,
            Locale language) {
        return query.woman(new PersonId(id), known, false, actor, language);
    }

    /** The same with her address, for whoever has just shown again that it is she. */
    @FreshProof
    @GetMapping("/hoi-vien/{id}/dia-chi")
    WomanPage withAddress(@PathVariable UUID id, Actor actor, Locale language) {
        return query.woman(new PersonId(id), null, true, actor, language);
    }
}
