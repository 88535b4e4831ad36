package vn.sohoi.access;

import org.springframework.stereotype.Component;
import vn.sohoi.access.Grants.Grant;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** The one place that says yes or no. Row-level security stands behind it as the second wall. */
@Component
public class Authoriser {
    private final Db db;

    Authoriser(Db db) {
        this.db = db;
    }

    /** Whether the actor's mandate allows the act for the purpose at all. The machine counts and writes, for everything. */
    public boolean allows(Actor actor, Purpose purpose, Act act) {
        return actor.isMachine() || grant(actor, purpose).allows(act);
    }

    /** Whether the actor sees people by name for the purpose. The machine never does. */
    public boolean seesNames(Actor actor, Purpose purpose) {
        return !actor.isMachine() && grant(actor, purpose).names();
    }

    /** The same for a field of the class: a branch head reads names and birthdays of her branch, not citizen ids. */
    public boolean sees(Actor actor, Purpose purpose, FieldClass field) {
        return seesNames(actor, purpose)
                && field.compareTo(grant(actor, purpose).ceiling()) <= 0;
    }

    /** Whether the actor's post sees the purpose's numbers and nobody by name. */
    public boolean seesNumbersOnly(Actor actor, Purpose purpose) {
        return !actor.isMachine()
                && actor.task() == null
                && grant(actor, purpose).sight() == Grants.Sight.NUMBERS;
    }

    /** The highest class of a field that the actor sees by name for the purpose; C0 for whoever sees numbers only. */
    public FieldClass most(Actor actor, Purpose purpose) {
        return seesNames(actor, purpose) ? grant(actor, purpose).ceiling() : FieldClass.C0;
    }

    /** Whether the unit lies in the subtree of the actor's mandate, by the tree's newest knowledge. */
    public boolean reaches(Actor actor, UnitId unit) {
        if (actor.isMachine()) return true;
        var own = actor.unit();
        return own != null && isWithin(unit, own);
    }

    /** Whether the unit is the other one or stands beneath it, by the tree's newest knowledge. */
    boolean isWithin(UnitId unit, UnitId other) {
        return unit.equals(other)
                || db.sql("""
                        with recursive above (id) as (
                          select :unit::bigint
                          union
                          select parent.parent_id
                            from above join units.newest_parent parent on parent.unit_id = above.id
                           where parent.parent_id is not null)
                        select exists (select from above where id = :own)""")
                        .param("unit", unit.value())
                        .param("own", other.value())
                        .query(Boolean.class)
                        .single();
    }

    /** @throws Forbidden when the mandate lacks the right for the purpose */
    public void demand(Actor actor, Purpose purpose, Act act) {
        if (!allows(actor, purpose, act)) throw new Forbidden();
    }

    /**
     * The same, for one unit.
     *
     * @throws NotFound when the unit is outside the mandate's reach
     * @throws Forbidden when the mandate lacks the right within its reach
     */
    public void demand(Actor actor, Purpose purpose, Act act, UnitId unit) {
        if (!reaches(actor, unit)) throw new NotFound();
        demand(actor, purpose, act);
    }

    /** What a post gives; a task gives its one purpose, and numbers of its unit. */
    private static Grant grant(Actor actor, Purpose purpose) {
        var post = Portfolios.within(actor.portfolios(), purpose, Grants.of(Role.valueOf(actor.role()), purpose));
        var task = actor.task();
        if (task == null) return post;
        return purpose.name().equals(task.purpose())
                ? Grants.task(FieldClass.valueOf(task.most()))
                : post.readingNumbers();
    }
}
