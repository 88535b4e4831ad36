package vn.sohoi.activities.clubs.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.activities.clubs.Club;
import vn.sohoi.activities.clubs.ClubId;
import vn.sohoi.activities.clubs.ClubKind;
import vn.sohoi.activities.pages.ActivityWords;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.Ink;

/** Says clubs, their days and who keeps them up. */
@Component
class ClubWords {
    private static final String WORD = "activities.club.";

    private final ActivityWords words;

    ClubWords(ActivityWords words) {
        this.words = words;
    }

    LocalDate today() {
        return words.today();
    }

    String say(Locale language, String key, Object... arguments) {
        return words.say(language, WORD + key, arguments);
    }

    /** Why something was refused. */
    String sentence(Refused refused, Locale language) {
        return words.say(language, refused);
    }

    String unit(UnitId unit) {
        return words.unit(unit, today()).name();
    }

    /** A club or a model, and whether it dances or does sport. */
    String does(Club club, Locale language) {
        var kind = say(language, "kind." + club.kind());
        return club.moves() ? say(language, "kind-moves", kind) : kind;
    }

    /** Since when, or from when until the last day that counts. */
    String days(DateSpan span, Locale language) {
        var from = span.from();
        var until = span.until();
        var begin = from == null ? "" : Ink.day(from);
        return until == null
                ? say(language, "since", begin)
                : say(language, "from-to", begin, Ink.day(until.minusDays(1)));
    }

    /** By which paper, and how it ended. */
    String how(Club.Keeper keeper, Locale language) {
        var end = keeper.endedBy();
        if (end == null) return keeper.basis();
        return say(language, "ended-by." + end, keeper.basis(), keeper.why());
    }

    Map<String, String> kinds(Locale language) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : ClubKind.values()) kinds.put(kind.name(), say(language, "kind." + kind));
        return kinds;
    }

    /** The day that was typed; an unreadable one gets its sentence. */
    @Nullable
    LocalDate day(@Nullable String typed, Map<String, String> errors, Locale language) {
        return words.day("day", typed, errors, language);
    }

    static String href(ClubId id) {
        return "/cau-lac-bo/" + id;
    }
}
