package vn.sohoi.people.pages;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.people.Merges;

/** Pairs that wait for an answer, and rows that were put together. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.READ)
class DuplicatesController {
    static final String PAGE = "/trung";
    static final String JOINED = PAGE + "?xem=da-ghep";

    private final DuplicatesQuery query;
    private final Merges merges;

    DuplicatesController(DuplicatesQuery query, Merges merges) {
        this.query = query;
        this.merges = merges;
    }

    @GetMapping(PAGE)
    DuplicatesPage waiting(
            @RequestParam(name = "xem", required = false) @Nullable String view,
            @RequestParam(name = "tu", defaultValue = "1") int from,
            Actor actor,
            Locale language) {
        return "da-ghep".equals(view) ? query.joined(actor, language) : query.waiting(from, actor, language);
    }

    @PostMapping(PAGE + "/ghep/{merge}/tach")
    @Can(purpose = Purpose.ROLL, act = Act.WRITE)
    String takeApart(@PathVariable UUID merge, Actor actor) {
        merges.takeApart(merge, actor);
        return "redirect:" + PAGE;
    }
}
