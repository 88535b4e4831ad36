package vn.sohoi.reorganisation.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reorganisation.Agreeing;
import vn.sohoi.reorganisation.Agreement.Side;
import vn.sohoi.reorganisation.HandoverMinutes;
import vn.sohoi.reorganisation.Plan;
import vn.sohoi.reorganisation.PlanId;
import vn.sohoi.reorganisation.Plans;
import vn.sohoi.reorganisation.State;
import vn.sohoi.reorganisation.spi.HandoverPaper;
import vn.sohoi.reorganisation.spi.Minutes;
import vn.sohoi.web.Attached;

/** The minutes of a hand-over: what goes over, both sides' word, and the paper that they sign. */
@Controller
@Can(purpose = Purpose.UNITS, act = Act.READ)
class MinutesController {
    private static final String PATH = Addresses.ALL + "/{id}/ban-giao/{from}/{to}";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Plans plans;
    private final HandoverMinutes handovers;
    private final Agreeing agreeing;
    private final ObjectProvider<HandoverPaper> papers;
    private final PlanViews views;

    MinutesController(
            Plans plans,
            HandoverMinutes handovers,
            Agreeing agreeing,
            ObjectProvider<HandoverPaper> papers,
            PlanViews views) {
        this.plans = plans;
        this.handovers = handovers;
        this.agreeing = agreeing;
        this.papers = papers;
        this.views = views;
    }

    @GetMapping(PATH)
    MinutesPage minutes(
            @PathVariable long id, @PathVariable long from, @PathVariable long to, Actor actor, Locale language) {
        var plan = plans.find(new PlanId(id), actor);
        var said = handovers.of(plan.id(), new UnitId(from), new UnitId(to), actor, language);
        return new MinutesPage(
                views.say(
                        language,
                        "reorganisation.minutes-title",
                        said.from().name(),
                        said.to().name()),
                views.head(plan, language),
                said.address(),
                said.from().name(),
                said.to().name(),
                said.rows().stream().map(row -> row(row, said)).toList(),
                counted(said.sums(), said),
                said.officers().stream()
                        .map(one -> views.say(
                                language, "reorganisation.post-goes", one.name(), views.say(language, one.roleKey())))
                        .toList(),
                said.lists(),
                List.of(side(plan, Side.FROM, said, actor), side(plan, Side.TO, said, actor)));
    }

    @Can(purpose = Purpose.UNITS, act = Act.APPROVE)
    @PostMapping(PATH)
    String agree(
            @PathVariable long id,
            @PathVariable long from,
            @PathVariable long to,
            @RequestParam Side side,
            Actor actor) {
        agreeing.agree(new PlanId(id), new UnitId(from), new UnitId(to), side, actor);
        return "redirect:" + Addresses.minutes(new PlanId(id), new UnitId(from), new UnitId(to));
    }

    /** The paper as Word, to be signed by hand; papers are in Vietnamese. */
    @GetMapping(PATH + "/docx")
    ResponseEntity<byte[]> word(@PathVariable long id, @PathVariable long from, @PathVariable long to, Actor actor) {
        var said = handovers.of(new PlanId(id), new UnitId(from), new UnitId(to), actor, Texts.VIETNAMESE);
        return fetch(papers.getObject().word(said), "docx", WORD);
    }

    /** The paper as PDF. */
    @GetMapping(PATH + "/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id, @PathVariable long from, @PathVariable long to, Actor actor) {
        var said = handovers.of(new PlanId(id), new UnitId(from), new UnitId(to), actor, Texts.VIETNAMESE);
        return fetch(papers.getObject().pdf(said), "pdf", "application/pdf");
    }

    private static ResponseEntity<byte[]> fetch(byte[] content, String ending, String type) {
        return Attached.of(content, "bien-ban-ban-giao." + ending, type);
    }

    private static MinutesPage.Row row(Minutes.Row row, Minutes said) {
        return new MinutesPage.Row(
                row.name(),
                row.whole() ? "reorganisation.row-branch" : "reorganisation.row-piece",
                counted(row.counts(), said));
    }

    private static List<Counted> counted(List<Minutes.Count> counts, Minutes said) {
        return IntStream.range(0, counts.size())
                .mapToObj(i -> new Counted(
                        said.counted().get(i),
                        counts.get(i).count(),
                        counts.get(i).href()))
                .toList();
    }

    private MinutesPage.Spoken side(Plan plan, Side side, Minutes said, Actor actor) {
        var own = side == Side.FROM ? said.from() : said.to();
        boolean spoke = plans.agreements(plan.id(), actor).stream()
                .anyMatch(word -> word.login().equals(actor.login())
                        && word.from().equals(said.from().unit())
                        && word.to().equals(said.to().unit()));
        var at = own.at();
        return new MinutesPage.Spoken(
                "reorganisation.side." + side,
                own.name(),
                side.name(),
                own.who(),
                at == null ? "" : views.moment(at),
                plan.state() == State.PREVIEWED
                        && at == null
                        && !spoke
                        && plans.speaksFor(own.unit(), plan.id(), actor));
    }
}
