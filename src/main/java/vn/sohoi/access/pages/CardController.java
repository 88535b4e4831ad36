package vn.sohoi.access.pages;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.sohoi.access.Act;
import vn.sohoi.access.Appointing;
import vn.sohoi.access.Can;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.chart.Square;

/** Issues a card; the answer is the card itself, because nobody can read its code a second time. */
@Controller
@FreshProof
@Can(purpose = Purpose.MANDATES, act = Act.APPROVE)
class CardController {
    private static final int GROUP = 4;

    private final Appointing appointing;
    private final Texts texts;
    private final Clock clock;

    CardController(Appointing appointing, Texts texts, Clock clock) {
        this.appointing = appointing;
        this.texts = texts;
        this.clock = clock;
    }

    @PostMapping(PostsController.PAGE + "/{mandate:[0-9]+}/the")
    CardPage issue(@PathVariable long mandate, Actor actor, Locale language) {
        var name = appointing.find(mandate, actor).name();
        var card = appointing.card(mandate, actor);
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(ActivateController.PAGE)
                .build()
                .toUriString();
        // behind the hash: no browser sends that part to a server, and no log keeps it
        var square = address + "#" + card.login() + "/" + card.code();
        return new CardPage(
                texts.say(language, "access.card"),
                name,
                card.login(),
                card.code().substring(0, GROUP) + " " + card.code().substring(GROUP),
                address,
                Square.of(square),
                card.until().atZone(clock.getZone()).toLocalDate().minusDays(1));
    }
}
