package vn.sohoi.cadres.training;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.reorganisation.spi.Follower;

/**
 * What was held stays with the units of its day. What a unit that ends planned for later is called off with it, since nobody can
 * say which of its successors would hold it; whoever was called to a course of another unit comes in the unit in which she then
 * serves.
 */
@Component
@Order(81)
class CoursesFollow implements Follower {
    /** Not held, and not over before the day. */
    private static final SqlText TO_COME = SqlText.of("""
             where owner_id = any(:units::bigint[]) and upper(days) > :day::date and called_off = '' and ended_plan is null
               and not exists (select from cadres.course_held where course_id = course.id and upper_inf(recorded))""");

    private final Db db;
    private final Audit audit;

    CoursesFollow(Db db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    @Override
    public List<Conflict> conflicts(Act planned) {
        var found = new ArrayList<Conflict>();
        long ending = count(SqlText.of("select count(*) from cadres.course").then(TO_COME), planned);
        if (ending > 0) found.add(conflict("cadres.training.planned-end", ending, false));
        long later = count(SqlText.of("""
                select count(distinct course_id)
                  from (select course_id, unit_id, day from cadres.trainee where upper_inf(recorded) and not isempty(came)
                        union all
                        select course_id, unit_id, day from cadres.course_held where upper_inf(recorded)) told
                 where unit_id = any(:units::bigint[]) and day >= :day::date"""), planned);
        if (later > 0) found.add(conflict("cadres.training.held-after-end", later, true));
        return found;
    }

    @Override
    public void follow(Act act) {
        int ended = db.sql(SqlText.of("update cadres.course set ended_plan = :plan")
                        .then(TO_COME))
                .param("plan", act.plan())
                .param("units", units(act))
                .param("day", act.day())
                .update();
        if (ended > 0)
            audit.wrote(act.actor(), "cadres.end-courses-with-unit", "cadres.course", ended + " rows", "ended_plan");
    }

    @Override
    public void takeBack(Act act) {
        int back = db.sql("update cadres.course set ended_plan = null where ended_plan = :plan")
                .param("plan", act.plan())
                .update();
        if (back > 0)
            audit.wrote(act.actor(), "cadres.take-back-end-of-courses", "cadres.course", act.plan(), "ended_plan");
    }

    private long count(SqlText counting, Act act) {
        return db.sql(counting)
                .param("units", units(act))
                .param("day", act.day())
                .query(Long.class)
                .single();
    }

    private static Conflict conflict(String textKey, long many, boolean blocks) {
        return new Conflict(textKey, List.of(many), blocks, "/can-bo/boi-duong");
    }

    private static Object units(Act act) {
        return Columns.of(List.copyOf(act.ending()), UnitId::value);
    }
}
