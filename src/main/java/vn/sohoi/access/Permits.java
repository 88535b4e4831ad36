package vn.sohoi.access;

import java.util.List;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** What a second person agreed to, for the first to do within a day by the database's clock. */
@Repository
public class Permits {
    private final Db db;

    Permits(Db db) {
        this.db = db;
    }

    /**
     * Writes down that it was agreed to, in the transaction of the approval.
     *
     * @param login who does it then
     * @param place what it is: the address of a page whose list leaves, or one that no page has
     */
    public void give(JointAct act, String login, String place) {
        db.sql("""
                insert into access.permit (act_id, login, page, until)
                values (:act, :login, :page, clock_timestamp() + interval '24 hours')""")
                .param("act", act.id())
                .param("login", login)
                .param("page", place)
                .update();
    }

    /**
     * Whether she may do it now.
     *
     * @param kind of the act by which it was agreed to: a yes to one kind is none to another
     */
    public boolean holds(String kind, String login, String place) {
        return !within(kind, login, place).isEmpty();
    }

    /** In which units it was asked for; the second person reaches each of them. */
    List<UnitId> within(String kind, String login, String place) {
        return db.sql("""
                        select joint.unit_id
                          from access.permit permit join access.joint_act joint on joint.id = permit.act_id
                         where joint.kind = :kind and permit.login = :login and permit.page = :page and permit.until > clock_timestamp()""")
                .param("kind", kind)
                .param("login", login)
                .param("page", place)
                .query((row, n) -> new UnitId(row.getLong("unit_id")))
                .list();
    }
}
