package vn.sohoi.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.imports.spi.Taking.Written;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Lists that were handed in, what happened to them and what came into the book with them; every call stands in a scope. */
@Repository
class Batches {
    private final Db db;
    private final ImportSeals seals;

    Batches(Db db, ImportSeals seals) {
        this.db = db;
        this.seals = seals;
    }

    OffsetDateTime instant() {
        return db.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
    }

    /** Keeps a file as it was handed in. */
    BatchId keep(Upload upload, String sha256, LocalDate listedOn, Actor actor) {
        var id = db.sql("select uuidv7()").query(UUID.class).single();
        db.sql("""
                        insert into imports.batch (id, unit_id, sheet, file_name, sha256, file, listed_on, opens, login)
                        values (:id, :unit, :sheet, :name, :sha, :file, :day, :opens, :login)""")
                .param("id", id)
                .param("unit", upload.unit().value())
                .param("sheet", upload.sheet())
                .param("name", upload.file())
                .param("sha", sha256)
                .param("file", seals.seal(id, "file", upload.content()))
                .param("day", listedOn)
                .param("opens", upload.opens())
                .param("login", actor.login())
                .update();
        return new BatchId(id);
    }

    Optional<Batch> find(BatchId id) {
        return db.sql("""
                        select batch.id, batch.unit_id, sheet, file_name, listed_on, opens, batch.at, batch.login,
                               last.step, coalesce(last.note, '') as note, written.until as written_at,
                               exists (select from imports.reading where batch_id = batch.id and ended is null) as reading
                          from imports.batch
                          left join lateral (select step, note from imports.step
                                              where batch_id = batch.id order by until desc limit 1) last on true
                          left join imports.step written on written.batch_id = batch.id and written.step = 'WRITTEN'
                         where batch.id = :id""").param("id", id.value()).query(Batches::batch).optional();
    }

    /** Those within the scope, the newest first. */
    List<Batch> newest(int limit) {
        return db.sql("""
                        select batch.id, batch.unit_id, sheet, file_name, listed_on, opens, batch.at, batch.login,
                               last.step, coalesce(last.note, '') as note, written.until as written_at,
                               exists (select from imports.reading where batch_id = batch.id and ended is null) as reading
                          from imports.batch
                          left join lateral (select step, note from imports.step
                                              where batch_id = batch.id order by until desc limit 1) last on true
                          left join imports.step written on written.batch_id = batch.id and written.step = 'WRITTEN'
                         order by batch.at desc limit :limit""").param("limit", limit).query(Batches::batch).list();
    }

    byte[] file(BatchId id) {
        return db.sql("select file from imports.batch where id = :id")
                .param("id", id.value())
                .query((row, n) -> seals.open(id.value(), "file", row.getBytes(1)))
                .single();
    }

    /** Columns, samples and repairs, as they were understood. */
    void understood(BatchId id, UnderstoodList understood) {
        db.sql("update imports.batch set understood = :understood where id = :id")
                .param("understood", seals.sealWords(id.value(), "understood", understood))
                .param("id", id.value())
                .update();
    }

    Optional<UnderstoodList> understood(BatchId id) {
        return db.sql("select understood from imports.batch where id = :id and understood is not null")
                .param("id", id.value())
                .query((row, n) -> seals.openWords(id.value(), "understood", row.getBytes(1), UnderstoodList.class))
                .optional();
    }

    /** Nothing of the file stays; that it was handed in does. */
    void forget(BatchId id) {
        db.sql("update imports.batch set file = :file, understood = null where id = :id")
                .param("file", seals.seal(id.value(), "file", new byte[0]))
                .param("id", id.value())
                .update();
        db.sql("delete from imports.row where batch_id = :id")
                .param("id", id.value())
                .update();
    }

    /** The same, and neither its name nor what was answered about it: that some list was handed in that day is all that stays. */
    void forgetName(BatchId id) {
        forget(id);
        db.sql("delete from imports.answer where batch_id = :id")
                .param("id", id.value())
                .update();
        db.sql("update imports.batch set file_name = '—' where id = :id")
                .param("id", id.value())
                .update();
    }

    void opens(BatchId id, boolean opens) {
        db.sql("update imports.batch set opens = :opens where id = :id")
                .param("opens", opens)
                .param("id", id.value())
                .update();
    }

    /** Says that all the rows of a list are to be read or written in this transaction. */
    void expectAllRows() {
        db.expectManyRows();
    }

    /** Keeps others from deciding, writing or undoing it until the transaction ends. False when it is not in scope. */
    boolean lock(BatchId id) {
        return db.sql("select id from imports.batch where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void step(BatchId id, Batch.State step, OffsetDateTime since, String note, Actor actor) {
        db.sql("""
                        insert into imports.step (batch_id, unit_id, step, since, login, note)
                        select id, unit_id, :step, :since, :login, :note from imports.batch where id = :id
                        on conflict (batch_id, step) do nothing""")
                .param("step", step.name())
                .param("since", since)
                .param("login", actor.login())
                .param("note", note)
                .param("id", id.value())
                .update();
    }

    Written.During writtenDuring(BatchId id) {
        return db.sql("select since, until from imports.step where batch_id = :id and step = 'WRITTEN'")
                .param("id", id.value())
                .query((row, n) -> new Written.During(
                        row.getObject("since", OffsetDateTime.class), row.getObject("until", OffsetDateTime.class)))
                .single();
    }

    void wrote(BatchId id, List<Written> written) {
        db.sql("""
                        insert into imports.written (batch_id, unit_id, what, id)
                        select batch.id, batch.unit_id, one.what, one.id
                          from imports.batch, unnest(:whats::text[], :ids::text[]) as one (what, id)
                         where batch.id = :batch""")
                .param("whats", Columns.of(written, Written::what))
                .param("ids", Columns.of(written, Written::id))
                .param("batch", id.value())
                .update();
    }

    List<Written> written(BatchId id) {
        return db.sql("select what, id from imports.written where batch_id = :batch order by place")
                .param("batch", id.value())
                .query((row, n) -> new Written(row.getString("what"), row.getString("id")))
                .list();
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        var step = row.getString("step");
        return new Batch(
                new BatchId(row.getObject("id", UUID.class)),
                new UnitId(row.getLong("unit_id")),
                row.getString("sheet"),
                row.getString("file_name"),
                row.getObject("listed_on", LocalDate.class),
                row.getBoolean("opens"),
                step == null || row.getBoolean("reading") ? Batch.State.READING : Batch.State.valueOf(step),
                row.getString("note"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("login"),
                writtenAt(row));
    }

    private static @Nullable OffsetDateTime writtenAt(ResultSet row) throws SQLException {
        return row.getObject("written_at", OffsetDateTime.class);
    }
}
