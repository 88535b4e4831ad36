package vn.sohoi.activities.conferences.pages;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.NamesGate;
import vn.sohoi.activities.conferences.Guests;
import vn.sohoi.activities.conferences.Invitations;
import vn.sohoi.activities.pages.ActivityWords;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.files.FileKind;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.Attached;
import vn.sohoi.web.FileLeaving;

/** Printing the letters that invite guests to a conference. */
@Controller
@Can(purpose = Purpose.ACTIVITIES, act = Act.WRITE)
class InvitationController {
    private final NamesGate gate;
    private final Guests guests;
    private final Invitations invitations;
    private final ActivityWords words;
    private final FileLeaving leaving;

    InvitationController(
            NamesGate gate, Guests guests, Invitations invitations, ActivityWords words, FileLeaving leaving) {
        this.gate = gate;
        this.guests = guests;
        this.invitations = invitations;
        this.words = words;
        this.leaving = leaving;
    }

    @GetMapping("/hoat-dong/{id}/khach/giay-moi.docx")
    ResponseEntity<byte[]> letters(@PathVariable UUID id, Actor actor) {
        var activity = gate.demandWrite(new ActivityId(id), actor);
        var when = words.when(activity.plan(), Texts.VIETNAMESE);
        return leaving.take(
                actor,
                "/hoat-dong/" + id + "/khach",
                (int) guests.numbers(activity.id(), actor).invited(),
                false,
                () -> Attached.of(
                        invitations.letters(activity.id(), when, actor),
                        "giay-moi" + FileKind.WORD.ending(),
                        FileKind.WORD.type()));
    }
}
