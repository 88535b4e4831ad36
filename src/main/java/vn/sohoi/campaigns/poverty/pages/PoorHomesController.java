package vn.sohoi.campaigns.poverty.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.pages.FormWords;
import vn.sohoi.campaigns.pages.YearSums;
import vn.sohoi.campaigns.poverty.PoorHome;
import vn.sohoi.campaigns.poverty.PoorHomes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.web.Fetch;
import vn.sohoi.web.Stretch;

/** Poor and near-poor households of a year: in figures for everybody, by name for who helps there. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class PoorHomesController {
    static final String HOME = "/van-dong/ho-ngheo";
    private static final List<String> SUMS = List.of(
            "poor-households-helped",
            "households-out-of-poverty",
            "households-out-of-near-poverty",
            "mutual-help-money",
            "mutual-help-days",
            "mutual-help-animals");

    private final PoorHomes homes;
    private final YearSums sums;
    private final FormWords forms;
    private final PovertyWords words;

    PoorHomesController(PoorHomes homes, YearSums sums, FormWords forms, PovertyWords words) {
        this.homes = homes;
        this.sums = sums;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping(HOME)
    PoorHomesPage year(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(defaultValue = "0") int sau,
            @RequestParam(name = Fetch.FILE, defaultValue = "") String file,
            Actor actor,
            Locale language) {
        var id = actor.unitOr(unit);
        int after = file.isEmpty() ? Math.max(sau, 0) : 0;
        int year = nam == null ? forms.today().getYear() : nam;
        if (!PoorHomes.isYear(year, forms.today())) throw new NotFound();
        var found = file.isEmpty() ? homes.under(id, year, after, actor) : homes.whole(id, year, actor);
        var own = forms.unit(id);
        var names = forms.names(
                found.branches().stream().map(PoorHomes.Branch::unit).toList());
        return new PoorHomesPage(
                own.name(),
                id.value(),
                own.level().above(UnitLevel.COMMUNE),
                homes.seesHomes(actor),
                year,
                sums.of(SUMS, "campaigns.poverty.sum.", id, year, new YearSums.Reading(actor, language)),
                found.branches().size() < 2
                        ? List.of()
                        : found.branches().stream()
                                .map(one -> branch(one, names, year))
                                .toList(),
                found.withoutWoman(),
                found.shown().stream().map(one -> line(one, names, language)).toList(),
                stretch(found, after, HOME + "?unit=" + id + "&nam=" + year + "&sau="),
                homes.mayWrite(id, actor) ? HOME + "/nhap?unit=" + id : "");
    }

    private static PoorHomesPage.Branch branch(PoorHomes.Branch one, Map<UnitId, String> names, int year) {
        return new PoorHomesPage.Branch(
                names.getOrDefault(one.unit(), ""),
                HOME + "?unit=" + one.unit() + "&nam=" + year,
                one.poor(),
                one.nearPoor(),
                one.left());
    }

    private PoorHomesPage.Line line(PoorHome one, Map<UnitId, String> names, Locale language) {
        var leaving = one.leaving();
        boolean asks =
                leaving != null && leaving.held() == null && !leaving.due().isAfter(forms.today());
        return new PoorHomesPage.Line(
                one.head().isEmpty() ? words.say(language, "name-gone") : one.head(),
                HOME + "/" + one.id(),
                names.getOrDefault(one.branch(), ""),
                one.women().isEmpty() ? words.say(language, "no-woman") : String.join(", ", one.women()),
                one.helped() == 0 ? "\u2013" : words.say(language, "times", one.helped()),
                leaving == null ? "" : asks ? "waiting" : Boolean.FALSE.equals(leaving.held()) ? "wrong" : "done",
                leaving == null ? words.say(language, "status." + one.status()) : words.left(leaving, language));
    }

    /** Which of them are shown, where there are more. */
    private static @Nullable Stretch stretch(PoorHomes.Listing found, int after, String href) {
        if (found.all() <= PoorHomes.SHOWN) return null;
        return Stretch.of(after, found.shown().size(), found.all(), PoorHomes.SHOWN, left -> href + left);
    }
}
