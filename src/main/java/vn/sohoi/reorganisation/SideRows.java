package vn.sohoi.reorganisation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Who agreed to a hand-over, and where holders of posts go. */
@Repository
class SideRows {
    private final Db db;

    SideRows(Db db) {
        this.db = db;
    }

    /** What was said of a post; null for going nowhere. What the act did to it is told after the day. */
    record PostRow(
            @Nullable UnitId to,
            @Nullable LocalDate wasUntil,
            @Nullable Long fresh) {}

    List<Agreement> agreements(PlanId plan) {
        return db.sql("""
                        select from_unit, to_unit, side, login, name, at from reorganisation.agreement
                         where plan = :plan order by at""")
                .param("plan", plan.value())
                .query((row, n) -> new Agreement(
                        new UnitId(row.getLong("from_unit")),
                        new UnitId(row.getLong("to_unit")),
                        Agreement.Side.valueOf(row.getString("side")),
                        row.getString("login"),
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void agree(PlanId plan, UnitId from, UnitId to, Agreement.Side side, Actor actor) {
        db.sql("""
                        insert into reorganisation.agreement (plan, from_unit, to_unit, side, login, name)
                        values (:plan, :from, :to, :side, :login, :name)""")
                .param("plan", plan.value())
                .param("from", from.value())
                .param("to", to.value())
                .param("side", side.name())
                .param("login", actor.login())
                .param("name", actor.name())
                .update();
    }

    /** A changed plan wants everybody's word anew. */
    void forgetAgreements(PlanId plan) {
        db.sql("delete from reorganisation.agreement where plan = :plan")
                .param("plan", plan.value())
                .update();
    }

    Map<Long, PostRow> posts(PlanId plan) {
        var posts = new HashMap<Long, PostRow>();
        db.sql("select mandate, to_unit, was_until, fresh from reorganisation.post where plan = :plan")
                .param("plan", plan.value())
                .query(row -> {
                    posts.put(
                            row.getLong("mandate"),
                            new PostRow(
                                    ContentRows.unit(row, "to_unit"),
                                    row.getObject("was_until", LocalDate.class),
                                    row.getObject("fresh", Long.class)));
                });
        return posts;
    }

    void post(PlanId plan, long mandate, @Nullable UnitId to) {
        db.sql("""
                        insert into reorganisation.post (plan, mandate, to_unit) values (:plan, :mandate, :to::bigint)
                        on conflict (plan, mandate) do update set to_unit = excluded.to_unit""")
                .param("plan", plan.value())
                .param("mandate", mandate)
                .param("to", to == null ? null : to.value())
                .update();
    }

    /** What the act did to a mandate. */
    void ended(PlanId plan, Post post, @Nullable Long fresh) {
        var to = post.to();
        db.sql("""
                        insert into reorganisation.post (plan, mandate, to_unit, was_until, fresh)
                        values (:plan, :mandate, :to::bigint, :until, :fresh::bigint)
                        on conflict (plan, mandate) do update
                          set was_until = excluded.was_until, fresh = excluded.fresh""")
                .param("plan", plan.value())
                .param("mandate", post.mandate())
                .param("to", to == null ? null : to.value())
                .param("until", Objects.requireNonNull(post.until()))
                .param("fresh", fresh)
                .update();
    }
}
