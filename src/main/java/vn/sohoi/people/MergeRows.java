package vn.sohoi.people;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Writes and reads which rows were put together; every call stands within a scope. */
@Repository
class MergeRows {
    private final Db db;

    MergeRows(Db db) {
        this.db = db;
    }

    /** A merge that holds. */
    record Standing(UUID merge, PersonId keep, PersonId gone, OffsetDateTime at) {}

    /** The row that was written first. */
    PersonId older(Couple couple) {
        return db.sql("select id from people.person where id in (:low, :high) order by created_at, id limit 1")
                .param("low", couple.low().value())
                .param("high", couple.high().value())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .single();
    }

    UUID begin(PersonId keep, PersonId gone, OffsetDateTime at, Actor actor) {
        return db.sql("""
                        with made as (
                          insert into people.merge (keep, gone, at, login) values (:keep, :gone, :at, :login) returning id, keep, gone),
                        under as (
                          update people.person set merged_into = made.keep from made where person.id = made.gone)
                        select id from made""")
                .param("keep", keep.value())
                .param("gone", gone.value())
                .param("at", at)
                .param("login", actor.login())
                .query(UUID.class)
                .single();
    }

    void end(UUID merge, OffsetDateTime at, Actor actor) {
        db.sql("update people.merge set undone_at = :at, undone_by = :login where id = :merge and undone_at is null")
                .param("merge", merge)
                .param("at", at)
                .param("login", actor.login())
                .update();
    }

    /** One that holds, kept from others until the transaction ends. */
    Optional<Standing> standing(UUID merge) {
        return db.sql("select id, keep, gone, at from people.merge where id = :merge and undone_at is null for update")
                .param("merge", merge)
                .query((row, n) -> new Standing(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("keep", UUID.class)),
                        new PersonId(row.getObject("gone", UUID.class)),
                        row.getObject("at", OffsetDateTime.class)))
                .optional();
    }

    List<ListedMerge> standing(int limit) {
        return db.sql("""
                        select merge.id, merge.keep, kept.full_name, kept.branch_id,
                               coalesce(gone.full_name, '') as gone_name, merge.login, merge.at
                          from people.merge
                          join people.person kept on kept.id = merge.keep and kept.merged_into is null
                          left join people.person gone on gone.id = merge.gone
                         where merge.undone_at is null
                         order by merge.at desc limit :limit""")
                .param("limit", limit)
                .query((row, n) -> new ListedMerge(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("keep", UUID.class)),
                        row.getString("full_name"),
                        new UnitId(row.getLong("branch_id")),
                        row.getString("gone_name"),
                        new ListedMerge.Made(
                                row.getString("login"),
                                row.getObject("at", OffsetDateTime.class).toInstant())))
                .list();
    }
}
