package vn.sohoi.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;

/** What activities are about: data of the whole book, each with the paper that asks for it and the days for which it holds. */
@Service
public class Themes {
    private final ThemeRows rows;
    private final Authoriser authoriser;
    private final Audit audit;

    Themes(ThemeRows rows, Authoriser authoriser, Audit audit) {
        this.rows = rows;
        this.authoriser = authoriser;
        this.audit = audit;
    }

    /** All of them, ended ones too, in the order in which they began. */
    @Transactional(readOnly = true)
    public List<Theme> all() {
        return rows.all();
    }

    /** Those under which an activity of the day is planned. */
    @Transactional(readOnly = true)
    public List<Theme> on(LocalDate day) {
        return rows.all().stream().filter(theme -> theme.valid().holds(day)).toList();
    }

    /**
     * Enters one.
     *
     * @throws Refused without a name or a paper, or when one of the name runs then
     */
    @Transactional
    public ThemeId enter(NewTheme theme, Actor actor) {
        authoriser.demand(actor, Purpose.CATALOGUE, Act.WRITE);
        if (theme.name().isBlank() || theme.nameEn().isBlank()) throw new Refused("activities.error.theme-name");
        if (theme.basis().isBlank()) throw new Refused("activities.error.theme-basis");
        try {
            var id = rows.enter(theme, actor);
            audit.wrote(actor, "activities.enter-theme", "activities.theme", id);
            return id;
        } catch (DataIntegrityViolationException running) {
            throw new Refused("activities.error.theme-runs");
        }
    }

    /**
     * Ends one: no activity of that day or later is planned under it. What was planned keeps it.
     *
     * @param until the first day without it
     * @throws NotFound when there is none
     * @throws Refused on or before its first day
     */
    @Transactional
    public void end(ThemeId id, LocalDate until, Actor actor) {
        authoriser.demand(actor, Purpose.CATALOGUE, Act.WRITE);
        var theme = rows.find(id).orElseThrow(NotFound::new);
        if (!until.isAfter(Objects.requireNonNull(theme.valid().from())))
            throw new Refused("activities.error.theme-backwards");
        rows.end(id, until);
        audit.wrote(actor, "activities.end-theme", "activities.theme", id, "valid");
    }

    /** Whether the actor enters themes. */
    public boolean mayWrite(Actor actor) {
        return authoriser.allows(actor, Purpose.CATALOGUE, Act.WRITE);
    }
}
