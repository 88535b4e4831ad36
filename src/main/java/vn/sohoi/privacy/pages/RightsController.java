package vn.sohoi.privacy.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.people.People;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Consent;
import vn.sohoi.privacy.Consents;
import vn.sohoi.privacy.Request;
import vn.sohoi.privacy.Requests;
import vn.sohoi.web.Ink;
import vn.sohoi.web.TypedDay;

/** What a woman allows and what she asks, kept by whoever sits beside her. */
@Controller
@Can(purpose = Purpose.REQUESTS, act = Act.WRITE)
class RightsController {
    private final People people;
    private final Consents consents;
    private final Requests requests;
    private final Texts texts;
    private final Clock clock;

    RightsController(People people, Consents consents, Requests requests, Texts texts, Clock clock) {
        this.people = people;
        this.consents = consents;
        this.requests = requests;
        this.texts = texts;
        this.clock = clock;
    }

    /** What she said of a use. */
    record ConsentForm(
            @Nullable String channel,
            @Nullable String witness,
            @Nullable String day) {}

    /** What she asks. */
    record RequestForm(
            @Nullable String kind,
            @Nullable String words,
            @Nullable String others,
            @Nullable String day) {}

    @GetMapping("/hoi-vien/{id}/quyen")
    @FreshProof
    RightsPage rights(@PathVariable UUID id, Actor actor, Locale language) {
        return page(id, Map.of(), "", actor, language);
    }

    @PostMapping("/hoi-vien/{id}/dong-y/{use}")
    Object give(
            @PathVariable UUID id,
            @PathVariable String use,
            @ModelAttribute ConsentForm form,
            Actor actor,
            Locale language) {
        return say(id, use, true, form, actor, language);
    }

    @PostMapping("/hoi-vien/{id}/rut-dong-y/{use}")
    Object withdraw(
            @PathVariable UUID id,
            @PathVariable String use,
            @ModelAttribute ConsentForm form,
            Actor actor,
            Locale language) {
        return say(id, use, false, form, actor, language);
    }

    @PostMapping("/hoi-vien/{id}/yeu-cau")
    Object ask(@PathVariable UUID id, @ModelAttribute RequestForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var day = day(form.day(), errors, "asked", language);
        var kind = kind(form.kind());
        if (kind == null) errors.put("kind", texts.say(language, "privacy.no-kind"));
        if (day == null || kind == null) return page(id, errors, said(form.words()), actor, language);
        try {
            requests.take(new PersonId(id), kind, said(form.words()), form.others() != null, day, actor);
            return "redirect:/hoi-vien/" + id + "/quyen";
        } catch (Refused refused) {
            var place = refused.key().equals("privacy.day-ahead") ? "asked" : "kind";
            errors.put(place, texts.say(language, refused));
            return page(id, errors, said(form.words()), actor, language);
        }
    }

    private Object say(UUID id, String use, boolean given, ConsentForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var day = day(form.day(), errors, "day-" + use, language);
        if (day == null) return page(id, errors, "", actor, language);
        var channel = channel(use, form);
        try {
            var words = texts.say(language, "privacy.consent-words." + use);
            consents.say(
                    new PersonId(id),
                    new Consent(use, given, words, language.getLanguage(), channel, said(form.witness()), day),
                    actor);
            return "redirect:/hoi-vien/" + id + "/quyen";
        } catch (Refused refused) {
            var place = (refused.key().equals("privacy.no-witness") ? "witness-" : "day-") + use;
            errors.put(place, texts.say(language, refused));
            return page(id, errors, "", actor, language);
        }
    }

    /** @throws NotFound for a use that nobody is asked about, or a way of saying it that the page does not offer */
    private Consent.Channel channel(String use, ConsentForm form) {
        if (consents.asked().stream().noneMatch(one -> one.use().equals(use))) throw new NotFound();
        return Arrays.stream(Consent.Channel.values())
                .filter(one -> one.name().equals(said(form.channel())))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private RightsPage page(UUID id, Map<String, String> errors, String words, Actor actor, Locale language) {
        var person = new PersonId(id);
        var her = people.find(person, actor).orElseThrow(NotFound::new);
        var said = consents.of(person, actor);
        var today = LocalDate.now(clock);
        return new RightsPage(
                texts.say(language, "privacy.rights"),
                her.identity().fullName(),
                "/hoi-vien/" + id,
                consents.asked().stream()
                        .map(use -> shown(
                                use.use(),
                                said.stream()
                                        .filter(one -> one.use().equals(use.use()))
                                        .findFirst()
                                        .orElse(null),
                                language))
                        .toList(),
                requests.of(person, actor).stream()
                        .map(request -> RequestLine.of(request, today))
                        .toList(),
                requests.answers(actor),
                RequestLine.kinds(texts, language),
                words,
                Ink.day(today),
                errors);
    }

    private RightsPage.Asked shown(String use, @Nullable Consent said, Locale language) {
        return new RightsPage.Asked(
                use,
                texts.say(language, "privacy.use." + use),
                texts.say(language, "privacy.consent-words." + use),
                said != null && said.given(),
                said == null ? "" : Ink.day(said.day()),
                said == null ? "" : texts.say(language, "privacy.channel." + said.channel()),
                said == null ? "" : said.witness());
    }

    private @Nullable LocalDate day(@Nullable String typed, Map<String, String> errors, String place, Locale language) {
        var day = TypedDay.of(said(typed));
        if (day == null) errors.put(place, texts.say(language, "privacy.day-unreadable"));
        return day;
    }

    private static Request.@Nullable Kind kind(@Nullable String typed) {
        try {
            return Request.Kind.valueOf(said(typed));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static String said(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
