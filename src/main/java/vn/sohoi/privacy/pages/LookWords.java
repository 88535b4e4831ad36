package vn.sohoi.privacy.pages;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.audit.Reads.Look;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Looking;

/** Says an entry of the log in words that a woman understands who never saw a log. */
@Component
class LookWords {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private final Accounts accounts;
    private final Looking looking;
    private final Texts texts;
    private final ZoneId zone;

    LookWords(Accounts accounts, Looking looking, Texts texts, Clock clock) {
        this.accounts = accounts;
        this.looking = looking;
        this.texts = texts;
        zone = clock.getZone();
    }

    LookLine line(Look look, Locale language) {
        var about = look.about();
        return new LookLine(
                WHEN.format(look.at().atZone(zone)),
                who(look, language),
                post(look, language),
                about == null ? "" : looking.name(about),
                what(look, language),
                why(look, language),
                look.people() == null ? 0 : look.people());
    }

    private String who(Look look, Locale language) {
        return look.login().equals(Actor.MACHINE.login())
                ? texts.say(language, "privacy.machine")
                : accounts.nameOf(look.login());
    }

    private String post(Look look, Locale language) {
        var role = look.role();
        if (role == null || !texts.knows("access.role." + role)) return "";
        var unit = look.unit();
        var place = unit == null ? "" : looking.name(unit);
        var word = texts.say(language, "access.role." + role);
        return place.isEmpty() ? word : word + ", " + place;
    }

    private String what(Look look, Locale language) {
        var key = "privacy.action." + look.action();
        var other = look.acted() ? "privacy.action.wrote" : "privacy.action.opened";
        var word = texts.say(language, texts.knows(key) ? key : other);
        var fields = look.fields().stream()
                .map(field -> "privacy.field." + field)
                .filter(texts::knows)
                .map(field -> texts.say(language, field))
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? word : texts.say(language, "privacy.with-fields", word, fields);
    }

    private String why(Look look, Locale language) {
        var purpose = look.purpose();
        var key = "privacy.purpose." + purpose;
        var word = purpose != null && texts.knows(key) ? texts.say(language, key) : "";
        var reason = look.reason();
        if (reason == null || reason.isEmpty()) return word;
        return word.isEmpty() ? reason : texts.say(language, "privacy.with-reason", word, reason);
    }
}
