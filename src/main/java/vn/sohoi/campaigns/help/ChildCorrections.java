package vn.sohoi.campaigns.help;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.people.HouseholdId;

/** What is put right of a child with a godmother: its name and year, the wrong ones keep their days; and with whom it lives. */
@Service
public class ChildCorrections {
    private static final String OBJECT = "campaigns.child";

    private final ChildRows rows;
    private final Godchildren children;
    private final HelpGate gate;
    private final Audit audit;

    ChildCorrections(ChildRows rows, Godchildren children, HelpGate gate, Audit audit) {
        this.rows = rows;
        this.children = children;
        this.gate = gate;
        this.audit = audit;
    }

    /**
     * What the book had before.
     *
     * @param name empty once its period is over
     * @param until the day on which it was put right
     * @param why it was, empty once its period is over
     * @param author login of who did
     */
    public record Past(String name, @Nullable Integer born, LocalDate until, String why, String author) {}

    /**
     * Names and years that were put right, the newest first.
     *
     * @throws NotFound as {@link Godchildren#find}
     */
    @Transactional
    public List<Past> of(ChildId id, Actor reader) {
        children.find(id, reader);
        return gate.reading(reader, () -> rows.pasts(id));
    }

    /**
     * Puts its name and year right.
     *
     * @param born the year, or null when nobody knows
     * @throws NotFound as {@link Godchildren#find}
     * @throws Refused without a name or a reason, where nothing differs, for a year that cannot be, for a child that has a godmother
     *     on the branch already, and once its name is no longer kept
     */
    @Transactional
    public void correct(ChildId id, String typed, @Nullable Integer born, String why, Actor actor) {
        var child = children.find(id, actor);
        gate.demandChildren(actor, child.branch(), Act.WRITE);
        var name = VietnameseText.clean(typed);
        if (child.name().isEmpty()) throw new Refused("campaigns.help.error.child-over");
        if (name.isEmpty()) throw new Refused("campaigns.help.error.child-name");
        Godchildren.demandBorn(born, requireNonNull(child.valid().from()));
        if (name.equals(child.name()) && Objects.equals(born, child.born()))
            throw new Refused("campaigns.help.error.child-same");
        if (why.isBlank()) throw new Refused("campaigns.help.error.why");
        gate.writing(actor, () -> {
            if (rows.isKnown(child.branch(), name, born, id)) throw new Refused("campaigns.help.error.child-known");
            rows.correct(id, name, born, why.strip(), actor);
            // the reason may tell of the child: it stands in the row, under its wall, and not in the log
            audit.wrote(actor, "campaigns.correct-child", OBJECT, id, "name", "born", "why");
            return id;
        });
    }

    /**
     * Says with which household of the book the child lives: where the branch is cut it goes with that household.
     *
     * @throws NotFound as {@link Godchildren#find}
     * @throws Refused for a household that is not on the child's branch, and once its name is no longer kept
     */
    @Transactional
    public void livesWith(ChildId id, HouseholdId household, Actor actor) {
        var child = children.find(id, actor);
        gate.demandChildren(actor, child.branch(), Act.WRITE);
        if (child.name().isEmpty()) throw new Refused("campaigns.help.error.child-over");
        gate.writing(actor, () -> {
            if (!rows.livesWith(id, household)) throw new Refused("campaigns.help.error.home-elsewhere");
            audit.wrote(actor, "campaigns.home-child", OBJECT, id, "household_id");
            return id;
        });
    }
}
