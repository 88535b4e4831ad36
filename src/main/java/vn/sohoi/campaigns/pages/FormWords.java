package vn.sohoi.campaigns.pages;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitNames;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;
import vn.sohoi.web.TypedDay;

/** Words of the forms of this room, and what is typed into them: days, amounts, units, choices. */
@Component
public class FormWords {
    private static final String AMOUNT = "\\d{1,13}";
    private static final String SEPARATORS = "[.,\\s\u00a0đ]";
    private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Texts texts;
    private final Units units;
    private final UnitNames names;
    private final Accounts accounts;
    private final Clock clock;

    FormWords(Texts texts, Units units, UnitNames names, Accounts accounts, Clock clock) {
        this.texts = texts;
        this.units = units;
        this.names = names;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The sentence of the key, whole. */
    public String say(Locale language, String key, Object... arguments) {
        return texts.say(language, key, arguments);
    }

    /** The refusal's own sentence. */
    public String say(Locale language, Refused refused) {
        return texts.say(language, refused);
    }

    /** Today in Vietnam. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Who wrote it, by name. */
    public String author(String login, Locale language) {
        return login.equals(Actor.MACHINE.login()) ? say(language, "campaigns.by-machine") : accounts.nameOf(login);
    }

    /** The unit as it stands, or stood last. */
    public Unit unit(UnitId id) {
        return units.onOrLast(id, today());
    }

    /** The names of units as they stand, or stood last. */
    public Map<UnitId, String> names(Collection<UnitId> some) {
        return names.of(some, today());
    }

    /** The unit and all beneath it today, by number. */
    public Map<String, String> unitsUnder(UnitId unit) {
        var tree = units.treeOn(today());
        return named(tree, tree.unitsUnder(unit));
    }

    /** The branches and groups among them. */
    public Map<String, String> branchesUnder(UnitId unit) {
        var tree = units.treeOn(today());
        return named(tree, tree.branchesUnder(unit));
    }

    private static Map<String, String> named(UnitTree tree, Collection<UnitId> some) {
        var options = new LinkedHashMap<String, String>();
        for (var one : some) options.put(one.toString(), tree.unit(one).name());
        return options;
    }

    /** A whole number, grouped as the language does. */
    public String number(long number, Locale language) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    /** The day that was typed; an unreadable one gets its sentence, and today stands in for it. */
    public LocalDate day(String field, String typed, Map<String, String> errors, Locale language) {
        var day = TypedDay.of(typed.strip());
        if (day != null) return day;
        errors.put(field, say(language, "campaigns.error.day"));
        return today();
    }

    /** The whole number that was typed, with points between its digits or without; another gets its sentence. */
    public long amount(String field, String typed, Map<String, String> errors, Locale language) {
        var digits = typed.strip().replaceAll(SEPARATORS, "");
        if (digits.matches(AMOUNT)) return Long.parseLong(digits);
        errors.put(field, say(language, "campaigns.help.error.number"));
        return 0;
    }

    /** The unit whose number was sent, or null. */
    public static @Nullable UnitId unit(@Nullable String sent) {
        return sent != null && sent.matches("\\d{1,18}") ? new UnitId(Long.parseLong(sent)) : null;
    }

    /** The identity that was sent, or null. */
    public static @Nullable UUID uuid(@Nullable String sent) {
        return sent != null && sent.matches(UUIDS) ? UUID.fromString(sent) : null;
    }
}
