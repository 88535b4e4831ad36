package vn.sohoi.emulation.awards.pages;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.emulation.awards.Award;
import vn.sohoi.emulation.awards.AwardId;
import vn.sohoi.emulation.awards.Awards;
import vn.sohoi.emulation.awards.Forms;
import vn.sohoi.emulation.awards.Line;
import vn.sohoi.emulation.awards.Step;
import vn.sohoi.kernel.Actor;
import vn.sohoi.reports.spi.Occasions;
import vn.sohoi.web.Ink;

/** One award: what it is for, what happened to it, what comes next, and what the receiver was given before. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.READ)
class AwardController {
    private final Awards awards;
    private final Forms forms;
    private final Occasions occasions;
    private final Authoriser authoriser;
    private final AwardWords words;

    AwardController(Awards awards, Forms forms, Occasions occasions, Authoriser authoriser, AwardWords words) {
        this.awards = awards;
        this.forms = forms;
        this.occasions = occasions;
        this.authoriser = authoriser;
        this.words = words;
    }

    @GetMapping("/thi-dua/khen-thuong/{id}")
    AwardPage open(@PathVariable UUID id, Actor actor, Locale language) {
        var award = awards.find(new AwardId(id), actor);
        var form = forms.find(award.form());
        var year = award.last().day().getYear();
        return new AwardPage(
                words.receiver(award.receiver(), language),
                AwardTabs.HOME + "?nam=" + year,
                AwardTabs.HOME + "/" + id,
                form.name(),
                form.giver(),
                words.rule(form.rule(), language),
                words.conditions(form, language),
                words.unit(award.proposer()).name(),
                award.achievement(),
                words.span(award.span(), language),
                award.proofs(),
                AwardWords.mark(award.state()),
                words.state(award.state(), language),
                turn(award, actor, language),
                handed(award, actor),
                award.steps().stream().map(one -> did(one, language)).toList(),
                does(award, actor, language),
                before(award, actor, language),
                award.receiver().isIndividual() ? 1 : 0);
    }

    private String turn(Award award, Actor actor, Locale language) {
        return awards.turn(award.id(), actor)
                .map(unit -> words.say(
                        language,
                        award.state() == Award.State.WAITS_FOR_VOTE ? "turn-vote" : "turn-decide",
                        words.unit(unit).name()))
                .orElse("");
    }

    /** The title of the conference as it is now; for who is not shown it the words of then. */
    private AwardPage.@Nullable Handed handed(Award award, Actor actor) {
        return award.handed().map(step -> handed(step, actor)).orElse(null);
    }

    private AwardPage.Handed handed(Step step, Actor actor) {
        var day = Ink.day(step.day());
        return Optional.ofNullable(step.occasion())
                .flatMap(id -> occasions.find(id, actor))
                .map(at -> new AwardPage.Handed(day, at.title(), at.href()))
                .orElseGet(() -> new AwardPage.Handed(day, step.reason(), ""));
    }

    private AwardPage.Did did(Step step, Locale language) {
        boolean byMachine = step.author().equals(Actor.MACHINE.login());
        return new AwardPage.Did(
                what(step, language),
                Ink.day(step.day()),
                more(step, language),
                byMachine ? words.say(language, "author-machine") : step.author());
    }

    private String what(Step step, Locale language) {
        return step.at() == null
                ? words.say(language, "step." + step.kind())
                : words.say(language, "step.VOTED", words.unit(step.at()).name());
    }

    /** A vote says what it came to and why. */
    private String more(Step step, Locale language) {
        var vote = step.vote();
        if (vote == null) return step.decision().isEmpty() ? step.reason() : step.decision();
        return words.say(
                language, "outcome." + requireNonNull(step.outcome()), vote.present(), vote.council(), vote.yes());
    }

    private List<AwardPage.Do> does(Award award, Actor actor, Locale language) {
        boolean proposes = awards.mayPropose(award.proposer(), actor);
        boolean decides = awards.mayDecide(award.council(), actor);
        var does = new ArrayList<AwardPage.Do>();
        switch (award.state()) {
            case WAITS_FOR_VOTE -> {
                boolean votes = awards.turn(award.id(), actor)
                        .map(unit -> awards.mayPropose(unit, actor))
                        .orElse(false);
                if (votes) does.add(act(award, StepKind.VOTE, language));
                if (proposes) does.add(act(award, StepKind.WITHDRAW, language));
            }
            case WAITS_FOR_DECISION -> {
                if (decides) does.add(act(award, StepKind.DECIDE, language));
                if (proposes) does.add(act(award, StepKind.WITHDRAW, language));
            }
            case DECIDED -> {
                if (proposes) does.add(act(award, StepKind.HAND, language));
                if (decides) does.add(act(award, StepKind.ANNUL, language));
            }
            case HANDED -> {
                if (decides) does.add(act(award, StepKind.ANNUL, language));
            }
            default -> {}
        }
        return does;
    }

    private AwardPage.Do act(Award award, StepKind kind, Locale language) {
        return new AwardPage.Do(
                words.say(language, "do." + kind),
                AwardTabs.HOME + "/" + award.id() + "/" + kind.path(),
                kind == StepKind.ANNUL || kind == StepKind.WITHDRAW);
    }

    private List<AwardPage.Before> before(Award award, Actor actor, Locale language) {
        return awards.before(award, actor).stream()
                .map(one -> new AwardPage.Before(
                        one.formName(),
                        href(one, actor),
                        words.receiver(one.receiver(), language),
                        Ink.day(one.day()),
                        one.decision()))
                .toList();
    }

    private String href(Line one, Actor actor) {
        return authoriser.reaches(actor, one.receiver().unit()) ? AwardWords.href(one) : "";
    }
}
