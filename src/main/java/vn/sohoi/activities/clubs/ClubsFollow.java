package vn.sohoi.activities.clubs;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.audit.Audit;
import vn.sohoi.indicators.TakenBack;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.reorganisation.spi.Follower;

/**
 * What a unit that ends kept up ends with it until one of the units that it went into takes it over: nobody else can say which.
 * Branches that move keep theirs; women of a branch that is cut stay in their clubs, under the branch on which they stand now.
 */
@Component
@Order(80)
class ClubsFollow implements Follower {
    private final Db db;
    private final TakenBack tallies;
    private final Audit audit;

    ClubsFollow(Db db, TakenBack tallies, Audit audit) {
        this.db = db;
        this.tallies = tallies;
        this.audit = audit;
    }

    @Override
    public List<Conflict> conflicts(Act planned) {
        var found = new ArrayList<Conflict>();
        long kept = count(planned, true);
        if (kept > 0) found.add(new Conflict("activities.clubs-left", List.of(kept), false, "/cau-lac-bo"));
        long later = count(planned, false);
        if (later > 0) found.add(new Conflict("activities.clubs-after-end", List.of(later), true, "/cau-lac-bo"));
        return found;
    }

    /** How many of the units that end keep one up on the day, or begin to on it or later. */
    private long count(Act act, boolean running) {
        return db.sql("""
                        select count(*) from activities.club_keeper
                         where unit_id = any(:units::bigint[]) and upper_inf(recorded)
                           and case when :running then valid @> :day::date and lower(valid) < :day::date
                                    else lower(valid) >= :day::date end""")
                .param("units", units(act))
                .param("day", act.day())
                .param("running", running)
                .query(Long.class)
                .single();
    }

    @Override
    public void follow(Act act) {
        int ended = db.sql("""
                        with believed as (
                          update activities.club_keeper set recorded = tstzrange(lower(recorded), :at)
                           where unit_id = any(:units::bigint[]) and upper_inf(recorded) and valid @> :day::date
                          returning *)
                        insert into activities.club_keeper
                          (club_id, unit_id, valid, founded, basis, ended_by, recorded, author)
                        select club_id, unit_id, valid * daterange(null, :day::date), founded, basis, 'REORGANISED',
                               tstzrange(:at, null), author
                          from believed""")
                .param("units", units(act))
                .param("day", act.day())
                .param("at", act.at())
                .update();
        int moved = stand(act, true);
        if (ended + moved > 0)
            audit.wrote(
                    act.actor(), "activities.club-follow", "activities.club", ended + " rows", "valid", "branch_id");
    }

    @Override
    public void takeBack(Act act) {
        boolean changed = db.sql("""
                        select exists (select from activities.club_keeper told
                                        where unit_id = any(:units::bigint[]) and lower(recorded) = :at
                                          and (not upper_inf(recorded)
                                            or exists (select from activities.club_keeper later
                                                        where later.club_id = told.club_id and lower(later.recorded) > :at)))""")
                .param("units", units(act))
                .param("at", act.at())
                .query(Boolean.class)
                .single();
        if (changed) throw new Refused("activities.clubs-changed-since");
        db.sql("delete from activities.club_keeper where unit_id = any(:units::bigint[]) and lower(recorded) = :at")
                .param("units", units(act))
                .param("at", act.at())
                .update();
        var units = db.sql("""
                        update activities.club_keeper set recorded = tstzrange(lower(recorded), null)
                         where unit_id = any(:units::bigint[]) and upper(recorded) = :at returning unit_id""")
                .param("units", units(act))
                .param("at", act.at())
                .query((row, n) -> new UnitId(row.getLong(1)))
                .list();
        tallies.forget(units, act.toldBy());
        int moved = stand(act, false);
        if (!units.isEmpty() || moved > 0)
            audit.wrote(act.actor(), "activities.club-follow-back", "activities.club", act.plan());
    }

    /** Under which branch the women who go stand: forth, or back again. */
    private int stand(Act act, boolean forth) {
        if (act.pieces().isEmpty()) return 0;
        return db.sql("""
                        update activities.club_woman woman
                           set branch_id = case when :forth then to_branch else from_branch end
                          from reorganisation.going
                         where going.plan = :plan and going.person_id = woman.person_id
                           and woman.branch_id = case when :forth then from_branch else to_branch end""").param("forth", forth).param("plan", act.plan()).update();
    }

    private static Object units(Act act) {
        return Columns.of(List.copyOf(act.ending()), UnitId::value);
    }
}
