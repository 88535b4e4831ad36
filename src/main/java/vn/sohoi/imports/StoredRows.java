package vn.sohoi.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.imports.BatchRow.Decision;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.Judgement.Verdict;
import vn.sohoi.imports.spi.ListedRow;
import vn.sohoi.imports.spi.Standing.Compared;
import vn.sohoi.imports.spi.Taking.Kept;
import vn.sohoi.imports.spi.Taking.Outcome;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** The rows of a list between reading and result, their words sealed; every call stands in a scope. */
@Repository
class StoredRows {
    private final Db db;
    private final ImportSeals seals;

    StoredRows(Db db, ImportSeals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** What of a row is sealed. */
    record Content(
            Map<String, @Nullable Object> values,
            Map<String, Object> flags,
            List<Reason> reasons,
            List<Compared> compared,
            List<String> adds) {}

    private record Told(List<String> fields, @Nullable Reason reason) {}

    private record Became(
            int place, String outcome, @Nullable UUID person, Told told) {}

    /** Replaces what was stored of the list's rows. */
    void replace(BatchId batch, List<BatchRow> rows) {
        db.sql("delete from imports.row where batch_id = :batch")
                .param("batch", batch.value())
                .update();
        db.sql("""
                        insert into imports.row
                          (batch_id, unit_id, place, sheet, number, kind, verdict, content, standing, like_id, decision)
                        select batch.id, batch.unit_id, one.place, one.sheet, one.number, 'person', one.verdict, one.content,
                               one.standing, one.like_id, one.decision
                          from imports.batch,
                               unnest(:places::int[], :sheets::text[], :numbers::int[], :verdicts::text[],
                                      :contents::bytea[], :standings::text[], :likes::uuid[], :decisions::text[])
                            as one (place, sheet, number, verdict, content, standing, like_id, decision)
                         where batch.id = :batch""")
                .param("places", Columns.of(rows, row -> row.row().place()))
                .param("sheets", Columns.of(rows, BatchRow::sheet))
                .param("numbers", Columns.of(rows, BatchRow::number))
                .param("verdicts", Columns.of(rows, BatchRow::verdict))
                .param("contents", sealed(batch, rows))
                .param("standings", Columns.of(rows, BatchRow::standing))
                .param("likes", Columns.of(rows, BatchRow::like))
                .param("decisions", Columns.of(rows, BatchRow::decision))
                .param("batch", batch.value())
                .update();
    }

    List<BatchRow> of(BatchId batch) {
        return db.sql("""
                        select place, sheet, number, verdict, content, standing, like_id, decision, outcome, person, told
                          from imports.row where batch_id = :batch order by place""")
                .param("batch", batch.value())
                .query((row, n) -> row(batch, row))
                .list();
    }

    /** Decides about a row; nothing happens to a row that cannot be written. */
    void decide(BatchId batch, int place, @Nullable Decision decision) {
        db.sql("""
                        update imports.row set decision = :decision::text
                         where batch_id = :batch and place = :place and verdict <> 'REFUSE' and standing <> 'IMPOSSIBLE'
                           and (:decision::text is distinct from 'SAME' or like_id is not null)""")
                .param("decision", decision == null ? null : decision.name())
                .param("batch", batch.value())
                .param("place", place)
                .update();
    }

    void became(BatchId batch, List<Outcome> outcomes) {
        store(
                batch,
                outcomes.stream()
                        .map(one -> new Became(
                                one.place(), one.what().name(), one.person(), new Told(one.fields(), one.reason())))
                        .toList());
    }

    /** What was written is taken back, but for the persons that stay. */
    void takenBack(BatchId batch, List<Kept> kept) {
        var why = kept.stream().collect(Collectors.toMap(Kept::person, Kept::why));
        var staying = of(batch).stream()
                .filter(row -> why.containsKey(row.person()) && !"UNCHANGED".equals(row.outcome()))
                .map(row -> new Became(
                        row.row().place(), "KEPT", row.person(), new Told(row.filled(), why.get(row.person()))))
                .toList();
        db.sql("""
                        update imports.row set outcome = 'UNDONE'
                         where batch_id = :batch and outcome in ('NEW', 'CHANGED')""").param("batch", batch.value()).update();
        store(batch, staying);
    }

    private void store(BatchId batch, List<Became> all) {
        db.sql("""
                        update imports.row set outcome = one.outcome, person = one.person, told = one.told
                          from unnest(:places::int[], :outcomes::text[], :persons::uuid[], :tolds::bytea[])
                            as one (place, outcome, person, told)
                         where row.batch_id = :batch and row.place = one.place""")
                .param("places", Columns.of(all, Became::place))
                .param("outcomes", Columns.of(all, Became::outcome))
                .param("persons", Columns.of(all, Became::person))
                .param(
                        "tolds",
                        all.stream()
                                .map(one -> seals.sealWords(batch.value(), "told" + one.place(), one.told()))
                                .toArray(byte[][]::new))
                .param("batch", batch.value())
                .update();
    }

    private byte[][] sealed(BatchId batch, List<BatchRow> rows) {
        return rows.stream()
                .map(row -> seals.sealWords(
                        batch.value(),
                        "row" + row.row().place(),
                        new Content(row.row().values(), row.row().flags(), row.reasons(), row.compared(), row.adds())))
                .toArray(byte[][]::new);
    }

    private BatchRow row(BatchId batch, ResultSet row) throws SQLException {
        int place = row.getInt("place");
        var content = seals.openWords(batch.value(), "row" + place, row.getBytes("content"), Content.class);
        var decision = row.getString("decision");
        var sealed = row.getBytes("told");
        var told = sealed == null
                ? new Told(List.of(), null)
                : seals.openWords(batch.value(), "told" + place, sealed, Told.class);
        return new BatchRow(
                row.getString("sheet"),
                row.getInt("number"),
                new ListedRow(place, content.values(), content.flags()),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("standing"),
                told.reason() == null ? content.reasons() : List.of(told.reason()),
                content.compared(),
                content.adds(),
                row.getObject("like_id", UUID.class),
                decision == null ? null : Decision.valueOf(decision),
                row.getString("outcome"),
                row.getObject("person", UUID.class),
                told.fields());
    }
}
