package vn.sohoi.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** The heading that a unit's name and level make usual (domain 4.4): HỘI LHPN XÃ … / BAN THƯỜNG VỤ, Số: …/BC-BTV. */
@Component
class UsualHeading {
    private final Units units;
    private final Texts texts;

    UsualHeading(Units units, Texts texts) {
        this.units = units;
        this.texts = texts;
    }

    Heading of(UnitId id, LocalDate day) {
        var unit = units.find(id, day).orElseGet(() -> newest(id));
        var above =
                unit.parent() == null ? null : units.find(unit.parent(), day).orElse(null);
        return switch (unit.level()) {
            case CENTRE -> heading("", say("reports.usual.centre"), say("reports.usual.capital"), "centre", List.of());
            case PROVINCE, DISTRICT, COMMUNE ->
                heading(
                        say("reports.usual.union", capitals(unit)),
                        say("reports.usual.committee"),
                        bare(unit),
                        "committee",
                        recipients(above));
            case BRANCH, GROUP ->
                heading(
                        above == null ? "" : say("reports.usual.union", capitals(above)),
                        capitals(unit),
                        above == null ? unit.name() : bare(above),
                        unit.level() == UnitLevel.BRANCH ? "branch" : "group",
                        recipients(above));
        };
    }

    private Heading heading(String superior, String issuer, String place, String level, List<String> recipients) {
        return new Heading(
                Layout.STATE,
                superior,
                issuer,
                place,
                say("reports.usual.agency." + level),
                say("reports.usual.behalf." + level),
                say("reports.usual.signer." + level),
                recipients);
    }

    private List<String> recipients(@Nullable Unit above) {
        var all = new ArrayList<String>();
        if (above != null)
            all.add(say(
                    "reports.usual.to-report",
                    above.level() == UnitLevel.CENTRE ? above.name() : say("reports.usual.union-of", small(above))));
        all.add(say("reports.usual.to-keep"));
        return all;
    }

    private Unit newest(UnitId id) {
        var history = units.historyOf(id);
        if (history.isEmpty()) throw new NotFound();
        return history.getLast();
    }

    private static String capitals(Unit unit) {
        return unit.name().toUpperCase(Locale.of("vi"));
    }

    /** "huyện Thanh Trì": the kind's word is small within a sentence. */
    private static String small(Unit unit) {
        return unit.kind().word().isEmpty()
                ? unit.name()
                : unit.name().substring(0, 1).toLowerCase(Locale.of("vi"))
                        + unit.name().substring(1);
    }

    /** The name without the kind's word. */
    static String bare(Unit unit) {
        var name = unit.name();
        for (int word = words(unit.kind()); word > 0; word--) name = name.substring(name.indexOf(' ') + 1);
        return name;
    }

    private static int words(UnitKind kind) {
        return kind.word().isEmpty() ? 0 : kind.word().split(" ").length;
    }

    private String say(String key, Object... arguments) {
        return texts.say(Texts.VIETNAMESE, key, arguments);
    }
}
