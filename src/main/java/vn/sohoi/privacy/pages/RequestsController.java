package vn.sohoi.privacy.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.SessionMark;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Erasure;
import vn.sohoi.privacy.HerCopies;
import vn.sohoi.privacy.Request;
import vn.sohoi.privacy.Requests;
import vn.sohoi.web.Ink;
import vn.sohoi.web.TypedDay;

/** The desk of requests: what women asked of their own data, and by when it must be answered and done. */
@Controller
@Can(purpose = Purpose.REQUESTS, act = Act.WRITE)
class RequestsController {
    static final String PAGE = "/yeu-cau";

    private final Requests requests;
    private final HerCopies copies;
    private final Erasure erasure;
    private final FieldWords words;
    private final Texts texts;
    private final Clock clock;

    RequestsController(
            Requests requests, HerCopies copies, Erasure erasure, FieldWords words, Texts texts, Clock clock) {
        this.requests = requests;
        this.copies = copies;
        this.erasure = erasure;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    RequestsPage open(Actor actor, Locale language) {
        var today = LocalDate.now(clock);
        return new RequestsPage(
                texts.say(language, "privacy.requests"),
                requests.open(actor).stream()
                        .map(request -> RequestLine.of(request, today))
                        .toList());
    }

    @GetMapping(PAGE + "/{id}")
    @FreshProof
    RequestPage one(@PathVariable UUID id, Actor actor, Locale language) {
        return page(requests.find(id, actor), "", Map.of(), language);
    }

    @GetMapping(PAGE + "/{id}/ban-sao")
    @FreshProof
    CopyPage copy(@PathVariable UUID id, Actor actor, Locale language) {
        var copy = copies.of(id, actor);
        return new CopyPage(
                texts.say(language, "privacy.copy"),
                copy.request().name(),
                PAGE + "/" + id,
                copy.rows().stream()
                        .map(held -> new CopyPage.Held(
                                words.place(held.table(), language), words.said(held.said(), language)))
                        .toList(),
                Ink.day(LocalDate.now(clock)));
    }

    @PostMapping(PAGE + "/{id}/tra-loi")
    Object answer(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String answer,
            Actor actor,
            Locale language) {
        return done(id, "answer", said(answer), actor, language, () -> requests.answer(id, said(answer), actor));
    }

    @PostMapping(PAGE + "/{id}/gia-han")
    Object extend(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String why,
            Actor actor,
            Locale language) {
        var to = TypedDay.of(said(until));
        if (to == null) {
            var errors = Map.of("until", texts.say(language, "privacy.day-unreadable"));
            return page(requests.find(id, actor), said(why), errors, language);
        }
        return done(id, "until", said(why), actor, language, () -> requests.extend(id, to, said(why), actor));
    }

    @PostMapping(PAGE + "/{id}/xong")
    Object finish(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String closing,
            Actor actor,
            Locale language) {
        return done(
                id, "closing", said(closing), actor, language, () -> requests.close(id, true, said(closing), actor));
    }

    @PostMapping(PAGE + "/{id}/tu-choi")
    Object refuse(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String closing,
            Actor actor,
            Locale language) {
        return done(
                id, "closing", said(closing), actor, language, () -> requests.close(id, false, said(closing), actor));
    }

    @PostMapping(PAGE + "/{id}/xoa")
    Object erase(@PathVariable UUID id, HttpServletRequest http, Actor actor, Locale language) {
        return done(id, "closing", "", actor, language, () -> erasure.propose(id, SessionMark.signer(actor, http)));
    }

    private Object done(UUID id, String field, String typed, Actor actor, Locale language, Runnable work) {
        try {
            work.run();
            return "redirect:" + PAGE + "/" + id;
        } catch (Refused refused) {
            var errors = new LinkedHashMap<String, String>();
            errors.put(field, texts.say(language, refused));
            return page(requests.find(id, actor), typed, errors, language);
        }
    }

    private RequestPage page(Request request, String typed, Map<String, String> errors, Locale language) {
        var today = LocalDate.now(clock);
        var extended = request.extendedTo();
        return new RequestPage(
                texts.say(language, "privacy.kind." + request.kind()),
                RequestLine.of(request, today),
                PAGE + "/" + request.id(),
                request.words(),
                request.others(),
                Ink.day(request.answerBy()),
                Ink.day(extended == null ? request.doneBy() : extended),
                extended != null,
                Objects.requireNonNullElse(request.answer(), ""),
                typed,
                errors);
    }

    private static String said(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
