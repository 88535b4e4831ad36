package vn.sohoi.privacy.pages;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Incidents;

/** One breach: whom it touched by the log, the clock, the draft of the notices, and the steps. */
@Controller
@Can(purpose = Purpose.REQUESTS, act = Act.APPROVE)
class IncidentController {
    private static final String ONE = IncidentsController.PAGE + "/{id}";

    private final Incidents incidents;
    private final IncidentWords words;
    private final Texts texts;

    IncidentController(Incidents incidents, IncidentWords words, Texts texts) {
        this.incidents = incidents;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping(ONE)
    @FreshProof
    IncidentPage one(@PathVariable UUID id, Actor reader, Locale language) {
        return page(id, "", Map.of(), reader, language);
    }

    @GetMapping(ONE + "/thong-bao")
    @FreshProof
    NoticePage notice(@PathVariable UUID id, Actor reader, Locale language) {
        var incident = incidents.find(id, reader);
        var found = incidents.findings(id, reader);
        var fields =
                found.women().stream().flatMap(woman -> woman.fields().stream()).collect(Collectors.toSet());
        return new NoticePage(
                texts.say(language, "privacy.notice"),
                words.unit(incident.unit()),
                IncidentsController.PAGE + "/" + id,
                incident.what(),
                words.span(incident, language),
                words.hour(incident.discovered()),
                words.hour(incident.due()),
                words.fields(fields, language),
                found.women().size(),
                found.lists().stream().map(list -> opened(list, language)).toList());
    }

    @PostMapping(ONE + "/bao-co-quan")
    Object tellAuthority(@PathVariable UUID id, Actor actor, Locale language) {
        return done(id, "", actor, language, () -> incidents.tellAuthority(id, actor));
    }

    @PostMapping(ONE + "/bao-chi-em")
    Object tellWomen(@PathVariable UUID id, Actor actor, Locale language) {
        return done(id, "", actor, language, () -> incidents.tellWomen(id, actor));
    }

    @PostMapping(ONE + "/ket-thuc")
    Object close(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String closing,
            Actor actor,
            Locale language) {
        var typed = Objects.requireNonNullElse(closing, "");
        return done(id, typed, actor, language, () -> incidents.close(id, typed, actor));
    }

    private Object done(UUID id, String typed, Actor actor, Locale language, Runnable work) {
        try {
            work.run();
            return "redirect:" + IncidentsController.PAGE + "/" + id;
        } catch (Refused refused) {
            var text = texts.say(language, refused);
            return page(id, typed, Map.of("closing", text), actor, language);
        }
    }

    private IncidentPage page(UUID id, String typed, Map<String, String> errors, Actor reader, Locale language) {
        var incident = incidents.find(id, reader);
        var found = incidents.findings(id, reader);
        return new IncidentPage(
                incident.what(),
                words.line(incident, language),
                words.who(incident, language),
                words.span(incident, language),
                hour(incident.authorityTold()),
                hour(incident.womenTold()),
                incident.closing(),
                found.women().stream().map(woman -> woman(woman, language)).toList(),
                found.lists().stream().map(list -> opened(list, language)).toList(),
                found.readers().stream()
                        .map(one -> new IncidentPage.Reader(words.name(one.login()), one.login(), one.times()))
                        .toList(),
                typed,
                errors);
    }

    private IncidentPage.Woman woman(Incidents.Woman woman, Locale language) {
        return new IncidentPage.Woman(
                woman.name(),
                words.unit(woman.branch()),
                when(woman.first(), woman.last()),
                woman.times(),
                words.fields(woman.fields(), language),
                woman.highest().name());
    }

    private IncidentPage.Opened opened(Incidents.Opened list, Locale language) {
        return new IncidentPage.Opened(
                words.unit(list.about()),
                words.action(list.action(), language),
                when(list.first(), list.last()),
                list.times(),
                list.most(),
                list.highest().name());
    }

    private String when(Instant first, Instant last) {
        var begun = words.hour(first);
        var ended = words.hour(last);
        return begun.equals(ended) ? begun : begun + " – " + ended;
    }

    private String hour(@Nullable Instant at) {
        return at == null ? "" : words.hour(at);
    }
}
