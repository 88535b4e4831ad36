package vn.sohoi.membership.pages;

import static vn.sohoi.membership.pages.AddForm.said;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.Ended;
import vn.sohoi.membership.Stay;
import vn.sohoi.web.Ink;

/** Reads the form that sets a stay right. */
@Component
class StayReading {
    private final FieldReading fields;
    private final BranchChoice choice;
    private final Sentences sentences;

    StayReading(FieldReading fields, BranchChoice choice, Sentences sentences) {
        this.fields = fields;
        this.choice = choice;
        this.sentences = sentences;
    }

    /** What the book says now, as the form shows it. */
    static CorrectStayForm form(Stay stay) {
        var ended = stay.ended();
        return new CorrectStayForm(
                stay.branch().toString(),
                written(stay.valid().from()),
                written(stay.valid().until()),
                ended == null ? "" : ended.name(),
                stay.decision(),
                "",
                "");
    }

    /** @return what is right, or null when the errors say why it can't be read */
    Stay.@Nullable Content read(CorrectStayForm form, Stay wrong, Map<String, String> errors, Locale language) {
        var since = past("since", said(form.since()), errors, language);
        if (since == null && wrong.valid().from() != null)
            errors.putIfAbsent("since", sentences.say(language, "membership.error.day"));
        var until = past("until", said(form.until()), errors, language);
        var how = Arrays.stream(Ended.values())
                .filter(end -> end.name().equals(said(form.how())))
                .findFirst()
                .orElse(null);
        if (until != null && how == null) errors.put("how", sentences.say(language, "membership.error.reason"));
        if (until == null && how != null)
            errors.putIfAbsent("until", sentences.say(language, "membership.error.end-without-day"));
        if (since != null && until != null && !since.isBefore(until))
            errors.put("until", sentences.say(language, "membership.not.before", Ink.day(since)));
        if (!said(form.branch()).matches("\\d{1,18}"))
            errors.put("branch", sentences.say(language, "membership.error.branch"));
        fields.why(said(form.reason()), errors, language);
        if (!errors.isEmpty()) return null;
        return new Stay.Content(
                new UnitId(Long.parseLong(said(form.branch()))),
                wrong.kind(),
                new DateSpan(since, until),
                wrong.begun(),
                how,
                said(form.decision()));
    }

    private @Nullable LocalDate past(String field, String typed, Map<String, String> errors, Locale language) {
        var day = fields.day(field, typed, errors, language);
        if (day == null || !day.isAfter(choice.today())) return day;
        errors.put(field, sentences.say(language, "membership.not.in-future", Ink.day(day)));
        return null;
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : Ink.day(day);
    }
}
