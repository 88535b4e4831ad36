package vn.sohoi.privacy.pages;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Impact;
import vn.sohoi.web.Ink;

/** The impact file as the book runs now, what changed since it was reviewed, and its review. */
@Controller
@Can(purpose = Purpose.REQUESTS, act = Act.APPROVE)
class ImpactController {
    static final String PAGE = "/danh-gia-tac-dong";

    private final Impact impact;
    private final Accounts accounts;
    private final Texts texts;
    private final Clock clock;

    ImpactController(Impact impact, Accounts accounts, Texts texts, Clock clock) {
        this.impact = impact;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ImpactPage file(Actor reader, Locale language) {
        if (!impact.reviews(reader)) throw new NotFound();
        var lines = impact.now(language);
        var kept = impact.last();
        return new ImpactPage(
                texts.say(language, "privacy.impact"),
                kept.map(one -> texts.say(
                                language,
                                "privacy.impact-reviewed",
                                Ink.day(one.at().atZone(clock.getZone()).toLocalDate()),
                                accounts.nameOf(one.login())))
                        .orElse(""),
                impact.differences().stream().map(one -> changed(one, language)).toList(),
                Arrays.stream(Impact.Section.values())
                        .map(section -> part(section, lines, language))
                        .toList());
    }

    @PostMapping(PAGE + "/ra-soat")
    String keep(Actor actor) {
        impact.keep(actor);
        return "redirect:" + PAGE;
    }

    private ImpactPage.Part part(Impact.Section section, List<Impact.Line> lines, Locale language) {
        return new ImpactPage.Part(
                texts.say(language, "privacy.impact-section." + section),
                lines.stream()
                        .filter(line -> line.section() == section)
                        .map(line -> new ImpactPage.Line(line.name(), line.says()))
                        .toList());
    }

    private ImpactPage.Changed changed(Impact.Difference one, Locale language) {
        return new ImpactPage.Changed(
                texts.say(language, "privacy.impact-section." + one.section()),
                one.item(),
                Objects.requireNonNullElse(one.was(), ""),
                Objects.requireNonNullElse(one.is(), ""));
    }
}
