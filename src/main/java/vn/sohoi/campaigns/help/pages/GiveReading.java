package vn.sohoi.campaigns.help.pages;

import static vn.sohoi.campaigns.help.pages.HelpWords.said;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.campaigns.help.Donor;
import vn.sohoi.campaigns.help.Given;
import vn.sohoi.campaigns.help.HelpKind;
import vn.sohoi.campaigns.help.NewHelp;
import vn.sohoi.campaigns.help.PartnershipId;
import vn.sohoi.campaigns.help.Recipient;
import vn.sohoi.campaigns.help.pages.GiveForm.Whom;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Households;

/** Reads what was given as people type it, and says beside which field a refusal belongs. */
@Component
class GiveReading {
    private static final String UUIDS = "[0-9a-f-]{36}";
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("campaigns.help.error.day-to-come", "day"),
            Map.entry("campaigns.help.error.level", "unit"),
            Map.entry("campaigns.help.error.quantity", "quantity"),
            Map.entry("campaigns.help.error.one-house", "quantity"),
            Map.entry("campaigns.help.error.worth", "worth"),
            Map.entry("campaigns.help.error.people", "people"),
            Map.entry("campaigns.help.error.donor", "donor"),
            Map.entry("campaigns.help.error.proof", "proof"),
            Map.entry("campaigns.help.error.partnership", "under"),
            Map.entry("campaigns.help.error.why", "why"),
            Map.entry("campaigns.help.error.house-for-household", "name"));

    private final NamedWomen women;
    private final Households households;
    private final HelpWords words;

    GiveReading(NamedWomen women, Households households, HelpWords words) {
        this.women = women;
        this.households = households;
        this.words = words;
    }

    /** What was given, or null with the sentences of what could not be read. */
    @Nullable
    NewHelp of(GiveForm form, @Nullable Given before, Map<String, String> errors, Actor actor, Locale language) {
        var day = words.day("day", form.day(), errors, language);
        long quantity = words.amount("quantity", form.quantity(), errors, language);
        long worth = words.amount("worth", form.worth(), errors, language);
        if (!said(form.unit()).matches("\\d{1,18}")) errors.put("unit", words.say(language, "error.unit"));
        if (quantity > Integer.MAX_VALUE) errors.put("quantity", words.say(language, "error.number"));
        if (day == null || !errors.isEmpty()) return null;
        var kind = kind(form, before);
        var to = to(form, before, kind, errors, actor, language);
        if (to == null) return null;
        return new NewHelp(
                new UnitId(Long.parseLong(said(form.unit()))),
                kind,
                day,
                (int) quantity,
                worth,
                new Donor(HelpWords.chosen(List.of(Donor.Kind.values()), form.giver()), said(form.donor())),
                to,
                said(form.under()).matches(UUIDS) ? new PartnershipId(UUID.fromString(said(form.under()))) : null,
                said(form.proof()));
    }

    /** A godmother's money stays one. */
    private static HelpKind kind(GiveForm form, @Nullable Given before) {
        return before != null && before.what().kind() == HelpKind.SPONSORSHIP
                ? HelpKind.SPONSORSHIP
                : HelpWords.chosen(HelpWords.WITHOUT_GODMOTHER, form.kind());
    }

    private @Nullable Recipient to(
            GiveForm form,
            @Nullable Given before,
            HelpKind kind,
            Map<String, String> errors,
            Actor actor,
            Locale language) {
        var whom = whom(form, before);
        if (whom == Whom.SAME && before != null) return before.what().to();
        if (whom == Whom.COUNTED) {
            long people = words.amount("people", form.people(), errors, language);
            return errors.isEmpty() ? new Recipient.Counted((int) Math.min(people, Integer.MAX_VALUE)) : null;
        }
        var her = women.one("name", said(form.who()), said(form.name()), errors, actor, language);
        if (her == null) return null;
        if (whom == Whom.PERSON && !kind.isHouse()) return new Recipient.Person(her, null);
        var home = households.of(her, words.today(), actor);
        if (home.isEmpty()) errors.put("name", words.say(language, "error.no-household"));
        return home.map(one -> new Recipient.Home(one.id(), null)).orElse(null);
    }

    /** Whom the form means; what is new has nothing before it. */
    static Whom whom(GiveForm form, @Nullable Given before) {
        var all = before == null
                ? List.of(Whom.PERSON, Whom.HOUSEHOLD, Whom.COUNTED)
                : before.what().kind() == HelpKind.SPONSORSHIP ? List.of(Whom.SAME) : List.of(Whom.values());
        return HelpWords.chosen(all, form.whom());
    }

    /** Those in the book who bear the typed name, where there are several. */
    Map<String, String> whos(GiveForm form, @Nullable Given before, Actor actor, Locale language) {
        var whom = whom(form, before);
        if (whom == Whom.COUNTED || whom == Whom.SAME) return Map.of();
        return women.choices(said(form.name()), actor, language);
    }

    static String field(Refused refused) {
        return FIELDS.getOrDefault(refused.key(), "kind");
    }
}
