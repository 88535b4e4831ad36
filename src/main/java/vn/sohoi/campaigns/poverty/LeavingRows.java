package vn.sohoi.campaigns.poverty;

import java.time.LocalDate;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.Db;

/** Writes how households left their list, within a scope. */
@Repository
class LeavingRows {
    private final Db db;

    LeavingRows(Db db) {
        this.db = db;
    }

    /** It counts on the branch where the household lives now. */
    void add(PoorHomeId home, LocalDate day, String decision, Actor actor) {
        db.sql("""
                        insert into campaigns.leaving (home_id, branch_id, subject, status, day, decision, author)
                        select id, branch_id, subject, status, :day::date, :decision, :author
                          from campaigns.poor_home where id = :home""")
                .param("home", home.value())
                .param("day", day)
                .param("decision", decision)
                .param("author", actor.login())
                .update();
    }

    void answer(PoorHomeId home, boolean held, LocalDate looked) {
        db.sql("""
                        update campaigns.leaving set held = :held, looked = :looked::date
                         where home_id = :home and upper_inf(recorded)""")
                .param("home", home.value())
                .param("held", held)
                .param("looked", looked)
                .update();
    }

    /** It is believed no more. */
    void disbelieve(PoorHomeId home, String why) {
        db.sql("""
                        update campaigns.leaving set recorded = tstzrange(lower(recorded), clock_timestamp()), why = :why
                         where home_id = :home and upper_inf(recorded)""").param("home", home.value()).param("why", why).update();
    }
}
