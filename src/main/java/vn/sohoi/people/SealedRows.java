package vn.sohoi.people;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Seals.Column;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** All rows with something sealed in them, for sealing them again; every call stands within the machine's scope. */
@Repository
class SealedRows {
    // where no key is yet, "other than all of them" is true of nothing too
    private static final SqlText OLDER_PERSON = SqlText.of("""
               (citizen_id is not null and substring(citizen_id for 5) <> all(:guarded::bytea[]))
            or (old_id is not null and substring(old_id for 5) <> all(:guarded::bytea[]))
            or (phone is not null and substring(phone for 5) <> all(:basic::bytea[]))""");
    private static final SqlText OLDER_PAST =
            SqlText.of("was_sealed is not null and substring(was_sealed for 5) <> all(:basic::bytea[])");
    private static final SqlText OLDER_HOUSEHOLD =
            SqlText.of("address is not null and substring(address for 5) <> all(:guarded::bytea[])");

    private static final SqlText TAKE = SqlText.of("""
              from unnest(:ids::text[], :citizen_ids::bytea[], :old_ids::bytea[], :phones::bytea[], :addresses::bytea[])
                as one (id, citizen_id, old_id, phone, address)
            """);

    private static final List<Table> TABLES = List.of(
            new Table(
                    SqlText.of(
                            "select id, id as whose, branch_id, citizen_id, old_id, phone, null::bytea as address from people.person where "),
                    OLDER_PERSON,
                    SqlText.of(" limit :most for update"),
                    SqlText.of(
                            "update people.person set citizen_id = one.citizen_id, old_id = one.old_id, phone = one.phone "),
                    SqlText.of("where person.id = one.id::uuid")),
            new Table(
                    SqlText.of("""
                            select merge_id as id, keep as whose, branch_id, citizen_id, old_id, phone, null::bytea as address
                              from people.merge_was join people.merge on merge.id = merge_id where """),
                    OLDER_PERSON,
                    SqlText.of(" limit :most for update of merge_was"),
                    SqlText.of(
                            "update people.merge_was set citizen_id = one.citizen_id, old_id = one.old_id, phone = one.phone "),
                    SqlText.of("where merge_id = one.id::uuid")),
            new Table(
                    SqlText.of("""
                            select id, person_id as whose, branch_id, null::bytea as citizen_id, null::bytea as old_id, was_sealed as phone,
                                   null::bytea as address
                              from people.person_past where """),
                    OLDER_PAST,
                    SqlText.of(" limit :most for update"),
                    SqlText.of("update people.person_past set was_sealed = one.phone "),
                    SqlText.of("where person_past.id = one.id::bigint")),
            new Table(
                    SqlText.of("""
                            select id, id as whose, branch_id, null::bytea as citizen_id, null::bytea as old_id, null::bytea as phone, address
                              from people.household where """),
                    OLDER_HOUSEHOLD,
                    SqlText.of(" limit :most for update"),
                    SqlText.of("update people.household set address = one.address "),
                    SqlText.of("where household.id = one.id::uuid")));

    private final Db db;
    private final Seals seals;

    SealedRows(Db db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** How a table's rows are found and written. */
    private record Table(SqlText select, SqlText older, SqlText lock, SqlText update, SqlText where) {}

    /** With what the seals of now begin; read once for all tables, for it opens the file of each key. */
    private record Marks(byte[][] guarded, byte[][] basic) {}

    /** A row with what is sealed in it. */
    private record Row(
            String id,
            UUID whose,
            UnitId branch,
            byte @Nullable [] citizenId,
            byte @Nullable [] oldId,
            byte @Nullable [] phone,
            byte @Nullable [] address) {}

    long count() {
        return db.sql("""
                        select (select count(*) from people.person where num_nonnulls(citizen_id, old_id, phone) > 0)
                             + (select count(*) from people.merge_was where num_nonnulls(citizen_id, old_id, phone) > 0)
                             + (select count(*) from people.person_past where was_sealed is not null)
                             + (select count(*) from people.household where address is not null)""").query(Long.class).single();
    }

    /** Seals under the keys of now what older ones sealed, at most so many rows of each table; gives back how many. */
    int sealAgain(int most) {
        int rows = 0;
        var now = now();
        for (var table : TABLES) {
            var older = older(table, now, most);
            rows += older.size();
            if (!older.isEmpty()) write(table, older);
        }
        return rows;
    }

    private Marks now() {
        return new Marks(seals.guarded().marks(), seals.basic().marks());
    }

    private List<Row> older(Table table, Marks now, int most) {
        return db.sql(table.select().then(table.older()).then(table.lock()))
                .param("guarded", now.guarded())
                .param("basic", now.basic())
                .param("most", most)
                .query((row, n) -> new Row(
                        row.getString("id"),
                        row.getObject("whose", UUID.class),
                        new UnitId(row.getLong("branch_id")),
                        row.getBytes("citizen_id"),
                        row.getBytes("old_id"),
                        row.getBytes("phone"),
                        row.getBytes("address")))
                .list();
    }

    private void write(Table table, List<Row> rows) {
        db.sql(table.update().then(TAKE).then(table.where()))
                .param("ids", Columns.of(rows, Row::id))
                .param("citizen_ids", again(Column.CITIZEN_ID, rows, Row::citizenId))
                .param("old_ids", again(Column.OLD_ID, rows, Row::oldId))
                .param("phones", again(Column.PHONE, rows, Row::phone))
                .param("addresses", again(Column.ADDRESS, rows, Row::address))
                .update();
    }

    private byte @Nullable [][] again(Column column, List<Row> rows, Function<Row, byte @Nullable []> value) {
        var sealed = new byte @Nullable [rows.size()][];
        for (int i = 0; i < sealed.length; i++) {
            var row = rows.get(i);
            var again = seals.again(column, row.whose(), row.branch(), value.apply(row));
            if (again != null) sealed[i] = again;
        }
        return sealed;
    }

    /**
     * Waits a moment for whoever writes now, and lets nobody write until the transaction ends.
     *
     * @throws org.springframework.dao.PessimisticLockingFailureException when somebody writes for longer; so nobody waits for us who
     *     holds what we wait for
     */
    boolean isOlderLeft() {
        db.sql("set local lock_timeout = '500ms'").update();
        db.sql("lock table people.person, people.merge_was, people.person_past, people.household in share mode")
                .update();
        var now = now();
        return TABLES.stream()
                .anyMatch(table -> Objects.requireNonNull(db.sql(SqlText.of("select exists (")
                                .then(table.select())
                                .then(table.older())
                                .then(")"))
                        .param("guarded", now.guarded())
                        .param("basic", now.basic())
                        .query(Boolean.class)
                        .single()));
    }
}
