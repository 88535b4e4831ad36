package vn.sohoi.membership.pages;

import static vn.sohoi.membership.pages.AddForm.said;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.AnsweredTransfer;
import vn.sohoi.membership.Transfer;
import vn.sohoi.membership.TransferId;
import vn.sohoi.membership.Transfers;
import vn.sohoi.membership.WaitingTransfer;
import vn.sohoi.people.People;
import vn.sohoi.web.Ink;

/** Transfers that wait: one side answers, the other may take its wish back. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class WaitingController {
    private static final String PAGE = "/hoi-vien/cho-chuyen";

    /** How long answers stay on the page. */
    private static final int DAYS_SHOWN = 60;

    private final Transfers transfers;
    private final People people;
    private final BranchChoice choice;
    private final Authoriser authoriser;
    private final Sentences sentences;
    private final Clock clock;

    WaitingController(
            Transfers transfers,
            People people,
            BranchChoice choice,
            Authoriser authoriser,
            Sentences sentences,
            Clock clock) {
        this.transfers = transfers;
        this.people = people;
        this.choice = choice;
        this.authoriser = authoriser;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    WaitingPage waiting(Actor actor, Locale language) {
        return page("", actor, language);
    }

    @PostMapping(PAGE + "/{id}/nhan")
    Object accept(@PathVariable UUID id, Actor actor, Locale language) {
        return answer(transfers.accept(new TransferId(id), actor), actor, language);
    }

    @PostMapping(PAGE + "/{id}/khong-nhan")
    Object decline(@PathVariable UUID id, @RequestParam(defaultValue = "") String why, Actor actor, Locale language) {
        if (said(why).isEmpty()) return page(sentences.say(language, "membership.error.decline-why"), actor, language);
        return answer(transfers.decline(new TransferId(id), said(why), actor), actor, language);
    }

    @PostMapping(PAGE + "/{id}/rut-lai")
    Object withdraw(@PathVariable UUID id, Actor actor, Locale language) {
        return answer(transfers.withdraw(new TransferId(id), "", actor), actor, language);
    }

    private Object answer(Transfer outcome, Actor actor, Locale language) {
        return switch (outcome) {
            case Transfer.Done done ->
                // who let her go sees her no more
                people.find(done.person(), actor).isPresent()
                        ? "redirect:/hoi-vien/" + done.person()
                        : "redirect:" + PAGE;
            case Transfer.Declined declined -> "redirect:" + PAGE;
            default -> page(sentences.of(outcome, language), actor, language);
        };
    }

    private WaitingPage page(String why, Actor actor, Locale language) {
        var since = clock.instant().minus(Duration.ofDays(DAYS_SHOWN));
        return new WaitingPage(
                sentences.say(language, "membership.waiting"),
                transfers.waiting(actor).stream().map(one -> row(one, actor)).toList(),
                transfers.answered(since, actor).stream()
                        .map(one -> row(one, actor))
                        .toList(),
                why);
    }

    private WaitingPage.Row row(WaitingTransfer one, Actor actor) {
        return new WaitingPage.Row(
                PAGE + "/" + one.id(),
                name(one, actor),
                place(one.way().from(), one.calledFor(), actor),
                place(one.way().to(), false, actor),
                Ink.day(one.way().on()),
                one.reason(),
                one.calledFor(),
                authoriser.reaches(actor, one.answerer()),
                authoriser.reaches(actor, one.asker()));
    }

    private WaitingPage.Past row(AnsweredTransfer one, Actor actor) {
        var asked = one.asked();
        return new WaitingPage.Past(
                name(asked, actor),
                place(asked.way().from(), asked.calledFor(), actor),
                place(asked.way().to(), false, actor),
                "membership.answer." + one.answer(),
                one.reason(),
                Ink.day(LocalDate.ofInstant(one.at(), clock.getZone())));
    }

    /** Hers where the reader sees her, else what the asking side typed. */
    private String name(WaitingTransfer one, Actor actor) {
        return people.find(one.person(), actor)
                .map(person -> person.identity().fullName())
                .orElse(one.saidName());
    }

    /** Of a stranger's branch only the commune is told to whoever asks for her. */
    private String place(UnitId branch, boolean calledFrom, Actor actor) {
        if (calledFrom && !authoriser.reaches(actor, branch)) return choice.communeOf(branch);
        return choice.name(branch) + ", " + choice.communeOf(branch);
    }
}
