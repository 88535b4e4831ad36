package vn.sohoi.privacy.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Field;
import vn.sohoi.privacy.Use;
import vn.sohoi.privacy.Uses;
import vn.sohoi.web.Ink;

/** Says the catalogue of fields in words. */
@Component
class FieldWords {
    /** Days as the database writes them, half-open. */
    private static final Pattern SPAN = Pattern.compile("[\\[(]([0-9-]*),([0-9-]*)\\)");

    private final Uses uses;
    private final Texts texts;

    FieldWords(Uses uses, Texts texts) {
        this.uses = uses;
        this.texts = texts;
    }

    String kept(Use use, Locale language) {
        var months = use.months();
        var counted = use.counted();
        return months == null || counted == null
                ? texts.say(language, "privacy.kept-for-ever")
                : texts.say(language, "privacy.kept." + counted, months);
    }

    /** The period of a use, in words. */
    String kept(String use, int months, Locale language) {
        return uses.history(use).stream()
                .findFirst()
                .map(Use::counted)
                .map(counted -> texts.say(language, "privacy.kept." + counted, months))
                .orElse("");
    }

    String place(String table, Locale language) {
        return texts.say(language, "privacy.place." + table);
    }

    /** Those that have a word: what orders and dates the row has none. */
    String fields(List<Field> fields, Locale language) {
        return fields.stream()
                .map(field -> "privacy.field." + field.column())
                .filter(texts::knows)
                .map(key -> texts.say(language, key))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What stands in a row, by the fields that have a word: numbers that only order the book's rows tell her nothing. */
    List<CopyPage.Said> said(Map<String, String> row, Locale language) {
        var said = row.entrySet().stream()
                .filter(one -> texts.knows("privacy.field." + one.getKey()))
                .map(one -> new CopyPage.Said(
                        texts.say(language, "privacy.field." + one.getKey()), spoken(one.getValue(), language)))
                .toList();
        return said.isEmpty() ? List.of(new CopyPage.Said(texts.say(language, "privacy.only-order"), "")) : said;
    }

    private String spoken(String value, Locale language) {
        if (value.equals("true") || value.equals("false")) return texts.say(language, "privacy.spoken." + value);
        var span = SPAN.matcher(value);
        if (!span.matches()) return value;
        var from = span.group(1).isEmpty() ? "…" : Ink.day(LocalDate.parse(span.group(1)));
        if (span.group(2).isEmpty()) return texts.say(language, "privacy.since", from);
        return texts.say(
                language,
                "privacy.from-until",
                from,
                Ink.day(LocalDate.parse(span.group(2)).minusDays(1)));
    }
}
