package vn.sohoi.privacy.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Field;
import vn.sohoi.privacy.Use;

/** Says the catalogue of fields in words. */
@Component
class FieldWords {
    private final Texts texts;

    FieldWords(Texts texts) {
        this.texts = texts;
    }

    String kept(Use use, Locale language) {
        var months = use.months();
        var counted = use.counted();
        return months == null || counted == null
                ? texts.say(language, "privacy.kept-for-ever")
                : texts.say(language, "privacy.kept." + counted, months);
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
}
