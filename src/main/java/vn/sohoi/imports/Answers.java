package vn.sohoi.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.imports.clean.Repair;
import vn.sohoi.imports.spi.Field;
import vn.sohoi.imports.spi.FieldKind;
import vn.sohoi.imports.spi.ListedRow;
import vn.sohoi.imports.spi.Sheet;
import vn.sohoi.imports.understand.Corrections;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** What people said about a list, and what its unit said about columns; every call stands in a scope. */
@Repository
class Answers {
    /** What is answered to a place that is a branch the unit lacks. */
    static final String NEW = "+";

    /** Under which a row keeps the place that the list has for it. */
    private static final String WRITTEN = "place_written";

    private final Db db;
    private final List<Sheet> sheets;

    Answers(Db db, List<Sheet> sheets) {
        this.db = db;
        this.sheets = sheets;
    }

    private record Answer(String about, String subject, String answer) {}

    /** What holds when the list is read. */
    Corrections corrections(Batch batch) {
        var kinds = new HashSet<Repair.Kind>();
        var cells = new HashSet<String>();
        for (var one : all(batch.id()))
            switch (one.about()) {
                case "KIND" -> kinds.add(Repair.Kind.valueOf(one.subject()));
                case "CELL" -> cells.add(one.subject());
                default -> {}
            }
        return new Corrections(columns(batch), kinds, cells);
    }

    /** Field by the key of a column, as the unit said at this list or one before. */
    Map<String, String> columns(Batch batch) {
        var columns = new HashMap<String, String>();
        db.sql("select heading, field from imports.column_memory where unit_id = :unit and sheet = :sheet")
                .param("unit", batch.unit().value())
                .param("sheet", batch.sheet())
                .query(row -> {
                    columns.put(row.getString("heading"), row.getString("field"));
                });
        return columns;
    }

    /** The unit remembers what a column is. */
    void remember(Batch batch, Map<String, String> fields, Actor actor) {
        db.sql("""
                        insert into imports.column_memory (unit_id, sheet, heading, field, login)
                        select :unit, :sheet, one.heading, one.field, :login
                          from unnest(:headings::text[], :fields::text[]) as one (heading, field)
                        on conflict (unit_id, sheet, heading)
                        do update set field = excluded.field, login = excluded.login, at = clock_timestamp()""")
                .param("unit", batch.unit().value())
                .param("sheet", batch.sheet())
                .param("headings", Columns.of(fields.keySet().stream().toList(), key -> key))
                .param("fields", Columns.of(fields.values().stream().toList(), field -> field))
                .param("login", actor.login())
                .update();
    }

    /** Says the same of some subjects; what was said of them before is gone. */
    void say(BatchId batch, String about, Collection<String> subjects, String answer, Actor actor) {
        forget(batch, about, subjects);
        db.sql("""
                        insert into imports.answer (batch_id, unit_id, about, subject, answer, login)
                        select batch.id, batch.unit_id, :about, one.subject, :answer, :login
                          from imports.batch, unnest(:subjects::text[]) as one (subject) where batch.id = :batch""")
                .param("about", about)
                .param("answer", answer)
                .param("login", actor.login())
                .param("subjects", Columns.of(List.copyOf(subjects), subject -> subject))
                .param("batch", batch.value())
                .update();
    }

    /** Nothing is said of these subjects any more. */
    void forget(BatchId batch, String about, Collection<String> subjects) {
        db.sql("""
                        delete from imports.answer
                         where batch_id = :batch and about = :about and subject = any(:subjects::text[])""")
                .param("batch", batch.value())
                .param("about", about)
                .param("subjects", Columns.of(List.copyOf(subjects), subject -> subject))
                .update();
    }

    /** Branch by the place that the list has, folded. */
    Map<String, String> places(BatchId batch) {
        var places = new LinkedHashMap<String, String>();
        for (var one : all(batch)) if (one.about().equals("PLACE")) places.put(one.subject(), one.answer());
        return places;
    }

    /** The rows with the branches that somebody named for their places. */
    List<BatchRow> placed(Batch batch, List<BatchRow> rows) {
        var places = places(batch.id());
        var field = field(batch);
        if (places.isEmpty() || field.isEmpty()) return rows;
        var placed = new ArrayList<BatchRow>();
        for (var row : rows) {
            var written = written(batch, row);
            var meant = places.get(VietnameseText.fold(written));
            var name = meant == null || meant.equals(NEW) ? written : meant;
            placed.add(written.isEmpty() || name.equals(row.row().text(field)) ? row : with(row, field, name, written));
        }
        return placed;
    }

    /** Whether somebody said that the row's place is a branch to be opened. */
    boolean opens(Batch batch, BatchRow row, Map<String, String> places) {
        return batch.opens() || NEW.equals(places.get(VietnameseText.fold(written(batch, row))));
    }

    /** The place as the list has it, or an empty text. */
    String written(Batch batch, BatchRow row) {
        var kept = row.row().flags().get(WRITTEN);
        var text = kept == null ? row.row().text(field(batch)) : kept.toString();
        return text == null ? "" : text;
    }

    private String field(Batch batch) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(batch.sheet()))
                .flatMap(sheet -> sheet.fields().stream())
                .filter(field -> field.kind() == FieldKind.PLACE)
                .map(Field::name)
                .findFirst()
                .orElse("");
    }

    private static BatchRow with(BatchRow row, String field, String name, String written) {
        var values = new LinkedHashMap<String, @Nullable Object>(row.row().values());
        values.put(field, name);
        var flags = new LinkedHashMap<>(row.row().flags());
        flags.put(WRITTEN, written);
        return row.with(new ListedRow(row.row().place(), values, flags));
    }

    private List<Answer> all(BatchId batch) {
        return db.sql("select about, subject, answer from imports.answer where batch_id = :batch order by at")
                .param("batch", batch.value())
                .query((row, n) -> new Answer(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
