package vn.sohoi.membership.pages;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
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

    private final Transfers transfers;
    private final People people;
    private final BranchChoice choice;
    private final Authoriser authoriser;
    private final Sentences sentences;

    WaitingController(
            Transfers transfers, People people, BranchChoice choice, Authoriser authoriser, Sentences sentences) {
        this.transfers = transfers;
        this.people = people;
        this.choice = choice;
        this.authoriser = authoriser;
        this.sentences = sentences;
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
    Object decline(@PathVariable UUID id, Actor actor, Locale language) {
        return answer(transfers.decline(new TransferId(id), "", actor), actor, language);
    }

    @PostMapping(PAGE + "/{id}/rut-lai")
    Object withdraw(@PathVariable UUID id, Actor actor, Locale language) {
        return answer(transfers.withdraw(new TransferId(id), "", actor), actor, language);
    }

    private Object answer(Transfer outcome, Actor actor, Locale language) {
        return switch (outcome) {
            case Transfer.Done done -> "redirect:/hoi-vien/" + done.person();
            case Transfer.Declined declined -> "redirect:" + PAGE;
            default -> page(sentences.of(outcome, language), actor, language);
        };
    }

    private WaitingPage page(String why, Actor actor, Locale language) {
        List<WaitingPage.Row> rows =
                transfers.waiting(actor).stream().map(one -> row(one, actor)).toList();
        return new WaitingPage(sentences.say(language, "membership.waiting"), rows, why);
    }

    private WaitingPage.Row row(WaitingTransfer one, Actor actor) {
        return new WaitingPage.Row(
                PAGE + "/" + one.id(),
                people.find(one.person(), actor)
                        .map(person -> person.identity().fullName())
                        .orElse(""),
                place(one.from()),
                place(one.to()),
                Ink.day(one.on()),
                authoriser.reaches(actor, one.to()),
                authoriser.reaches(actor, one.from()));
    }

    private String place(UnitId branch) {
        return choice.name(branch) + ", " + choice.communeOf(branch);
    }
}
