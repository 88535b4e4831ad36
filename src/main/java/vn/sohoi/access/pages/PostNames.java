package vn.sohoi.access.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Role;
import vn.sohoi.access.Terms;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** What a post is called: its role and its unit of today. */
@Component
class PostNames {
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    PostNames(Units units, Texts texts, Clock clock) {
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    String role(Actor actor, Locale language) {
        var task = actor.task();
        return task == null
                ? texts.say(language, "access.role." + actor.role())
                : Terms.task(Purpose.valueOf(task.purpose()), texts, language);
    }

    String unit(Actor actor) {
        var unit = actor.unit();
        return unit == null ? "" : unit(unit);
    }

    String unit(UnitId unit) {
        return units.find(unit, LocalDate.now(clock)).map(Unit::name).orElse("");
    }

    /** Role and unit in one line. */
    String post(Role role, UnitId unit, Locale language) {
        var where = unit(unit);
        return texts.say(language, "access.role." + role) + (where.isEmpty() ? "" : ", " + where);
    }
}
