package vn.sohoi.imports;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.imports.Readings.Progress;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.Db;

/** Readings that are under way, with the beat by which each is told to live; every call stands in a scope. */
@Repository
class Runs {
    private final Db db;

    Runs(Db db) {
        this.db = db;
    }

    void begin(BatchId batch, Actor actor) {
        db.sql("""
                        insert into imports.reading (batch_id, unit_id, login)
                        select id, unit_id, :login from imports.batch where id = :batch""").param("login", actor.login()).param("batch", batch.value()).update();
    }

    /** How far it is; nothing when nobody reads. */
    Optional<Progress> open(BatchId batch) {
        return db.sql("""
                        select extract(epoch from clock_timestamp() - begun)::bigint as since,
                               extract(epoch from clock_timestamp() - beat)::bigint as silent, people
                          from imports.reading where batch_id = :batch and ended is null""")
                .param("batch", batch.value())
                .query((row, n) -> new Progress(
                        Duration.ofSeconds(row.getLong("since")),
                        Duration.ofSeconds(row.getLong("silent")),
                        row.getObject("people", Integer.class)))
                .optional();
    }

    void beat(BatchId batch) {
        db.sql("update imports.reading set beat = clock_timestamp() where batch_id = :batch and ended is null")
                .param("batch", batch.value())
                .update();
    }

    void people(BatchId batch, int people) {
        db.sql("update imports.reading set people = :people where batch_id = :batch and ended is null")
                .param("people", people)
                .param("batch", batch.value())
                .update();
    }

    void end(BatchId batch) {
        db.sql("update imports.reading set ended = clock_timestamp() where batch_id = :batch and ended is null")
                .param("batch", batch.value())
                .update();
    }

    /** Keeps two handings-in of one file apart, and finds the one that waits. */
    Optional<BatchId> waitingAlike(Upload upload, String sha256) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:sha, :unit))::text")
                .param("sha", sha256)
                .param("unit", upload.unit().value())
                .query(String.class)
                .single();
        return db.sql("""
                        select id from imports.batch
                         where unit_id = :unit and sha256 = :sha and sheet = :sheet and octet_length(file) > 64
                           and not exists (select from imports.step where batch_id = batch.id and step <> 'READ')
                         order by at desc limit 1""")
                .param("unit", upload.unit().value())
                .param("sha", sha256)
                .param("sheet", upload.sheet())
                .query(UUID.class)
                .optional()
                .map(BatchId::new);
    }
}
