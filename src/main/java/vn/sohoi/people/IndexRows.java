package vn.sohoi.people;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.people.Seals.Column;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Fills the indexes under the key to come; every call stands within the machine's scope. */
@Repository
class IndexRows {
    /** Rows without an index under the key to come, though they have one under the key that serves. */
    static final SqlText LACKS = SqlText.of("""
               (citizen_id_index is not null and citizen_id_next is null
             or old_id_index is not null and old_id_next is null
             or phone_index is not null and phone_next is null)""");

    private static final SqlText WRITE = SqlText.of("""
               set citizen_id_next = one.citizen_id, old_id_next = one.old_id, phone_next = one.phone
              from unnest(:ids::uuid[], :citizen_ids::bytea[], :old_ids::bytea[], :phones::bytea[])
                as one (id, citizen_id, old_id, phone)
            """);

    private static final Table PERSON = new Table(
            SqlText.of("""
                    select id, id as whose, citizen_id, old_id, phone from people.person
                     where id > :after and """),
            SqlText.of(" order by id limit :most for update"),
            SqlText.of("update people.person "),
            SqlText.of("where person.id = one.id"));
    private static final Table MERGE_WAS = new Table(
            SqlText.of("""
                    select merge_id as id, keep as whose, citizen_id, old_id, phone
                      from people.merge_was join people.merge on merge.id = merge_id
                     where merge_id > :after and """),
            SqlText.of(" order by merge_id limit :most for update of merge_was"),
            SqlText.of("update people.merge_was "),
            SqlText.of("where merge_id = one.id"));

    private final Db db;
    private final Seals seals;

    IndexRows(Db db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    private record Table(SqlText select, SqlText lock, SqlText update, SqlText where) {}

    private record Row(
            UUID id, UUID whose, byte @Nullable [] citizenId, byte @Nullable [] oldId, byte @Nullable [] phone) {}

    long indexed() {
        return db.sql("""
                        select (select count(*) from people.person where num_nonnulls(citizen_id_index, old_id_index, phone_index) > 0)
                             + (select count(*) from people.merge_was
                                 where num_nonnulls(citizen_id_index, old_id_index, phone_index) > 0)""").query(Long.class).single();
    }

    /** How far a walk through both tables has come. */
    record Step(UUID person, UUID merge, int filled) {
        private static final UUID BEFORE_ALL = new UUID(0, 0);

        static Step first() {
            return new Step(BEFORE_ALL, BEFORE_ALL, 0);
        }
    }

    /** Fills at most so many rows of each table from there on, under the key of that number. */
    Step fill(Step from, int most, int number) {
        var people = rows(PERSON, from.person(), most);
        write(PERSON, people, number);
        var merges = rows(MERGE_WAS, from.merge(), most);
        write(MERGE_WAS, merges, number);
        return new Step(last(people, from.person()), last(merges, from.merge()), people.size() + merges.size());
    }

    /** Empties what an exchange has left whose key is gone; gives back how many rows. */
    int clear() {
        return db.sql("""
                        update people.person set citizen_id_next = null, old_id_next = null, phone_next = null
                         where num_nonnulls(citizen_id_next, old_id_next, phone_next) > 0""").update() + db.sql("""
                        update people.merge_was set citizen_id_next = null, old_id_next = null, phone_next = null
                         where num_nonnulls(citizen_id_next, old_id_next, phone_next) > 0""").update();
    }

    private static UUID last(List<Row> rows, UUID before) {
        return rows.isEmpty() ? before : rows.getLast().id();
    }

    private List<Row> rows(Table table, UUID after, int most) {
        return db.sql(table.select().then(LACKS).then(table.lock()))
                .param("after", after)
                .param("most", most)
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("whose", UUID.class),
                        row.getBytes("citizen_id"),
                        row.getBytes("old_id"),
                        row.getBytes("phone")))
                .list();
    }

    private void write(Table table, List<Row> rows, int number) {
        if (rows.isEmpty()) return;
        db.sql(table.update().then(WRITE).then(table.where()))
                .param("ids", Columns.of(rows, Row::id))
                .param("citizen_ids", indexes(Column.CITIZEN_ID, rows, Row::citizenId, number))
                .param("old_ids", indexes(Column.OLD_ID, rows, Row::oldId, number))
                .param("phones", indexes(Column.PHONE, rows, Row::phone, number))
                .update();
    }

    private byte @Nullable [][] indexes(
            Column column, List<Row> rows, Function<Row, byte @Nullable []> value, int number) {
        var indexes = new byte @Nullable [rows.size()][];
        for (int i = 0; i < indexes.length; i++) {
            var plain = seals.openOrNull(column, rows.get(i).whose(), value.apply(rows.get(i)));
            if (plain != null) indexes[i] = seals.index(column, plain, number);
        }
        return indexes;
    }
}
