package vn.sohoi.activities.pages;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.Arrivals;
import vn.sohoi.activities.Attendance;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.BookAddress;
import vn.sohoi.web.chart.Square;

/** Cards with a code for each woman, and what an officer's phone opens when it reads one. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class ArrivalController {
    private static final String PATH = "/hoat-dong/{id}/diem-danh/{branch}/the";

    private final Arrivals arrivals;
    private final Attendance attendance;
    private final BookAddress book;
    private final ActivityWords words;

    ArrivalController(Arrivals arrivals, Attendance attendance, BookAddress book, ActivityWords words) {
        this.arrivals = arrivals;
        this.attendance = attendance;
        this.book = book;
        this.words = words;
    }

    @GetMapping(PATH)
    CardsPage cards(@PathVariable UUID id, @PathVariable long branch, Actor actor, Locale language) {
        var activity = new ActivityId(id);
        var register = attendance.register(activity, new UnitId(branch), actor);
        return new CardsPage(
                register.activity().plan().title(),
                roll(id, branch),
                register.branch().name(),
                words.when(register.activity().plan(), language),
                register.women().stream()
                        .map(woman -> new CardsPage.Card(
                                woman.name(),
                                CallPages.year(woman),
                                Square.of(book.of(card(id, branch, arrivals.code(activity, woman.id()))))))
                        .toList());
    }

    @GetMapping(PATH + "/{code}")
    ArrivalPage arrival(
            @PathVariable UUID id, @PathVariable long branch, @PathVariable String code, Actor actor, Locale language) {
        return page(id, branch, code, "", actor, language);
    }

    @PostMapping(PATH + "/{code}")
    Object arrive(
            @PathVariable UUID id, @PathVariable long branch, @PathVariable String code, Actor actor, Locale language) {
        try {
            arrivals.arrive(new ActivityId(id), new UnitId(branch), code, actor);
            return "redirect:" + card(id, branch, code);
        } catch (Refused refused) {
            if (refused instanceof Forbidden) throw refused;
            return page(id, branch, code, words.say(language, refused.key()), actor, language);
        }
    }

    private ArrivalPage page(UUID id, long branch, String code, String why, Actor actor, Locale language) {
        var arrival = arrivals.find(new ActivityId(id), new UnitId(branch), code, actor);
        var plan = arrival.activity().plan();
        return new ArrivalPage(
                plan.title(),
                words.when(plan, language),
                arrival.woman().name(),
                CallPages.year(arrival.woman()),
                card(id, branch, code),
                roll(id, branch),
                Boolean.TRUE.equals(arrival.woman().came()),
                arrival.came(),
                why);
    }

    private static String roll(UUID id, long branch) {
        return "/hoat-dong/" + id + "/diem-danh/" + branch;
    }

    private static String card(UUID id, long branch, String code) {
        return roll(id, branch) + "/the/" + code;
    }
}
