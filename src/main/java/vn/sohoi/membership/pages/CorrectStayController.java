package vn.sohoi.membership.pages;

import static vn.sohoi.membership.pages.AddForm.said;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.membership.Ended;
import vn.sohoi.membership.Member;
import vn.sohoi.membership.Membership;
import vn.sohoi.membership.Stay;
import vn.sohoi.membership.StayCorrected;
import vn.sohoi.membership.StayCorrections;
import vn.sohoi.membership.pages.StepController.Who;

/** Sets right what the book says of a membership: the joining date, and where and when she was a member. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class CorrectStayController {
    private final Who who;
    private final Membership membership;
    private final StayCorrections corrections;
    private final StayReading reading;
    private final Words words;

    CorrectStayController(
            Who who, Membership membership, StayCorrections corrections, StayReading reading, Words words) {
        this.who = who;
        this.membership = membership;
        this.corrections = corrections;
        this.reading = reading;
        this.words = words;
    }

    /** What the forms have to say, and the branches they offer. */
    @org.springframework.stereotype.Component("correctStayWords")
    record Words(FieldReading fields, BranchChoice choice, Sentences sentences, StayWords stays) {}

    @GetMapping("/hoi-vien/{id}/sua-ngay-vao")
    CorrectJoinedPage joinedForm(@PathVariable UUID id, Actor actor, Locale language) {
        var member = member(id, actor);
        var typed = new CorrectJoinedPage.Typed(TypedDate.written(member.joined()), "");
        return joinedPage(member, typed, Map.of(), actor, language);
    }

    @PostMapping("/hoi-vien/{id}/sua-ngay-vao")
    Object joined(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String joined,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Locale language) {
        var member = member(id, actor);
        var typed = new CorrectJoinedPage.Typed(said(joined), said(reason));
        var errors = new LinkedHashMap<String, String>();
        var right = words.fields().joined(typed.joined(), errors, language);
        words.fields().why(typed.reason(), errors, language);
        if (errors.isEmpty() && java.util.Objects.equals(right, member.joined()))
            errors.put("joined", words.sentences().say(language, "membership.error.nothing-changed"));
        if (!errors.isEmpty()) return joinedPage(member, typed, errors, actor, language);
        corrections.correctJoined(member.person(), right, typed.reason(), actor);
        return "redirect:/hoi-vien/" + id + "#da-biet";
    }

    @GetMapping("/hoi-vien/{id}/sinh-hoat/{stay}/sua")
    CorrectStayPage stayForm(@PathVariable UUID id, @PathVariable UUID stay, Actor actor, Locale language) {
        var wrong = stay(id, stay, actor);
        return stayPage(new PersonId(id), wrong, StayReading.form(wrong), Map.of(), actor, language);
    }

    @PostMapping("/hoi-vien/{id}/sinh-hoat/{stay}/sua")
    Object correctStay(
            @PathVariable UUID id,
            @PathVariable UUID stay,
            @ModelAttribute CorrectStayForm form,
            Actor actor,
            Locale language) {
        var person = new PersonId(id);
        var wrong = stay(id, stay, actor);
        var errors = new LinkedHashMap<String, String>();
        if (!said(form.strike()).isEmpty()) {
            words.fields().why(said(form.reason()), errors, language);
            if (!errors.isEmpty()) return stayPage(person, wrong, form, errors, actor, language);
            corrections.strike(person, wrong.id(), said(form.reason()), actor);
            return "redirect:/hoi-vien/" + id + "#da-biet";
        }
        var right = reading.read(form, wrong, errors, language);
        if (right == null) return stayPage(person, wrong, form, errors, actor, language);
        return switch (corrections.correct(person, wrong.id(), right, said(form.reason()), actor)) {
            case StayCorrected.Done done -> "redirect:/hoi-vien/" + id + "#da-biet";
            case StayCorrected other ->
                stayPage(person, wrong, form, Map.of("since", words.sentences().of(other, language)), actor, language);
        };
    }

    private Member member(UUID id, Actor actor) {
        return membership.find(new PersonId(id), actor).orElseThrow(NotFound::new);
    }

    private Stay stay(UUID id, UUID stay, Actor actor) {
        return corrections.stays(new PersonId(id), actor).stream()
                .filter(one -> one.id().value().equals(stay))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private CorrectJoinedPage joinedPage(
            Member member, CorrectJoinedPage.Typed typed, Map<String, String> errors, Actor actor, Locale language) {
        var joined = TypedDate.written(member.joined());
        return new CorrectJoinedPage(
                words.sentences().say(language, "membership.correct-joined", who.name(member.person(), actor)),
                "/hoi-vien/" + member.person(),
                words.sentences()
                        .say(language, joined.isEmpty() ? "membership.book-silent" : "membership.book-says", joined),
                typed,
                errors);
    }

    private CorrectStayPage stayPage(
            PersonId person,
            Stay wrong,
            CorrectStayForm form,
            Map<String, String> errors,
            Actor actor,
            Locale language) {
        var ends = new LinkedHashMap<String, String>();
        ends.put("", words.sentences().say(language, "membership.state.STANDING"));
        for (var end : Ended.values()) ends.put(end.name(), end(end, language));
        var branches = new LinkedHashMap<>(words.choice().own(actor));
        branches.putIfAbsent(
                wrong.branch().toString(),
                words.stays().name(wrong.branch(), wrong.valid().from()));
        var href = "/hoi-vien/" + person;
        return new CorrectStayPage(
                words.sentences().say(language, "membership.correct-stay", who.name(person, actor)),
                href,
                href + "/sinh-hoat/" + wrong.id() + "/sua",
                words.sentences()
                        .say(language, "membership.book-says", words.stays().of(wrong, language)),
                branches,
                ends,
                form,
                errors);
    }

    private String end(@Nullable Ended end, Locale language) {
        if (end == Ended.TRANSFERRED) return words.sentences().say(language, "membership.ended-transferred");
        if (end == Ended.REORGANISED) return words.sentences().say(language, "membership.ended-reorganised");
        return words.sentences().say(language, "membership.life." + end);
    }
}
