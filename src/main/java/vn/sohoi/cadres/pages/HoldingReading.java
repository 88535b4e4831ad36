package vn.sohoi.cadres.pages;

import static vn.sohoi.cadres.pages.CadreWords.said;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.cadres.NewHolding;
import vn.sohoi.cadres.NewHolding.Who;
import vn.sohoi.cadres.PositionId;
import vn.sohoi.cadres.Way;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;

/** Reads a holding as people type it, and says beside which field a refusal belongs. */
@Component
class HoldingReading {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("cadres.error.name", "name"),
            Map.entry("cadres.error.decision", "decision"),
            Map.entry("cadres.error.acting", "until"),
            Map.entry("cadres.error.reason", "reason"),
            Map.entry("cadres.error.end", "why"),
            Map.entry("access.login-unreadable", "login"),
            Map.entry("access.not-oneself", "login"),
            Map.entry("access.post-held", "login"),
            Map.entry("access.no-decision", "decision"),
            Map.entry("access.term-over", "until"),
            Map.entry("access.term-too-long", "until"),
            Map.entry("access.acting-too-long", "until"));

    private final CadreWords words;

    HoldingReading(CadreWords words) {
        this.words = words;
    }

    /** The holding, or null with the sentences of what could not be read. */
    @Nullable
    NewHolding of(PositionId position, Who who, GiveForm form, Map<String, String> errors, Locale language) {
        var from = words.read("from", form.from(), true, errors, language);
        var last = words.read("until", form.until(), false, errors, language);
        var decided = words.read("decidedOn", form.decidedOn(), false, errors, language);
        if (from != null && last != null && last.isBefore(from))
            errors.put("until", words.say(language, "cadres.error.backwards"));
        if (from == null || !errors.isEmpty()) return null;
        return new NewHolding(
                position,
                who,
                new DateSpan(from, last == null ? null : last.plusDays(1)),
                way(said(form.way())),
                form.acting() != null,
                said(form.decision()),
                decided);
    }

    static Way way(String typed) {
        return Arrays.stream(Way.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(Way.APPOINTED);
    }

    /** Everything that has no field of its own stands beside the first day. */
    static String field(Refused refused) {
        return FIELDS.getOrDefault(refused.key(), "from");
    }

    String say(Refused refused, Locale language) {
        return words.say(language, refused);
    }
}
