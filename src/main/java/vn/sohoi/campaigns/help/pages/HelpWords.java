package vn.sohoi.campaigns.help.pages;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.campaigns.help.Donor;
import vn.sohoi.campaigns.help.Godchild;
import vn.sohoi.campaigns.help.HelpKind;
import vn.sohoi.campaigns.help.NewHelp;
import vn.sohoi.campaigns.help.Recipient;
import vn.sohoi.campaigns.pages.FormWords;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.web.Ink;
import vn.sohoi.web.TypedDay;

/** Says what was given to whom in words, and reads days and amounts as people type them. */
@Component
class HelpWords {
    private static final String WORD = "campaigns.help.";

    /** What may be given without a godmother, the most usual first. */
    static final List<HelpKind> WITHOUT_GODMOTHER = List.of(
            HelpKind.GIFT,
            HelpKind.SCHOLARSHIP,
            HelpKind.INSURANCE_CARD,
            HelpKind.HOUSE_BUILT,
            HelpKind.HOUSE_REPAIRED);

    private final Texts texts;
    private final FormWords forms;

    HelpWords(Texts texts, FormWords forms) {
        this.texts = texts;
        this.forms = forms;
    }

    String say(Locale language, String key, Object... arguments) {
        return texts.say(language, WORD + key, arguments);
    }

    /** Who wrote it, by name. */
    String author(String login, Locale language) {
        return forms.author(login, language);
    }

    String say(Refused refused, Locale language) {
        return forms.say(language, refused);
    }

    LocalDate today() {
        return forms.today();
    }

    /** The unit as it stands, or stood last. */
    Unit unit(UnitId id) {
        return forms.unit(id);
    }

    /** The unit and all beneath it today, by number. */
    Map<String, String> unitsUnder(UnitId unit) {
        return forms.unitsUnder(unit);
    }

    /** The branches and groups among them. */
    Map<String, String> branchesUnder(UnitId unit) {
        return forms.branchesUnder(unit);
    }

    /** How many of what. */
    String what(NewHelp help, Locale language) {
        return say(language, "what." + help.kind(), number(help.quantity(), language));
    }

    String to(Recipient to, Locale language) {
        return switch (to) {
            case Recipient.Person one -> name(one.name(), "to-somebody", "to-person", language);
            case Recipient.Home one -> name(one.head(), "to-some-household", "to-household", language);
            case Recipient.Godchild one -> name(one.name(), "to-some-child", "to-child", language);
            case Recipient.Counted counted -> say(language, "to-counted", number(counted.people(), language));
        };
    }

    private String name(@Nullable String name, String unnamed, String named, Locale language) {
        return name == null || name.isEmpty() ? say(language, unnamed) : say(language, named, name);
    }

    String donor(Donor donor, Locale language) {
        return donor.name().isEmpty() ? say(language, "donor." + donor.kind()) : donor.name();
    }

    String number(long number, Locale language) {
        return forms.number(number, language);
    }

    String span(DateSpan span, Locale language) {
        var from = span.from();
        var until = span.until();
        var begin = from == null ? "" : Ink.day(from);
        return until == null
                ? say(language, "since", begin)
                : say(language, "from-to", begin, Ink.day(until.minusDays(1)));
    }

    /** Each by its word, in order. */
    <E extends Enum<E>> Map<String, String> options(Collection<E> all, String key, Locale language) {
        var options = new LinkedHashMap<String, String>();
        for (var one : all) options.put(one.name(), say(language, key + one));
        return options;
    }

    /** Their words. */
    Map<String, String> kinds(Locale language) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : WITHOUT_GODMOTHER) kinds.put(kind.name(), say(language, "kind." + kind));
        return kinds;
    }

    /** The day that was typed, or null with its sentence. */
    @Nullable
    LocalDate day(String field, @Nullable String typed, Map<String, String> errors, Locale language) {
        var day = TypedDay.of(said(typed));
        if (day == null) errors.put(field, say(language, "error.day"));
        return day;
    }

    /** The whole number that was typed, with points between its digits or without; another gets its sentence. */
    long amount(String field, @Nullable String typed, Map<String, String> errors, Locale language) {
        return forms.amount(field, said(typed), errors, language);
    }

    /** What a child is called, as far as its name is still kept. */
    String child(Godchild child, Locale language) {
        return child.name().isEmpty() ? say(language, "to-some-child") : child.name();
    }

    /** Since when a child has been helped, of help that ended until when and why. */
    String span(Godchild child, Locale language) {
        var span = span(child.valid(), language);
        var ending = child.ending();
        return ending == null ? span : say(language, "ended", span, say(language, "ending." + ending));
    }

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** The one of that name, or the first where a hand wrote another. */
    static <E extends Enum<E>> E chosen(Collection<E> all, @Nullable String typed) {
        return all.stream()
                .filter(one -> one.name().equals(said(typed)))
                .findFirst()
                .orElse(all.iterator().next());
    }
}
