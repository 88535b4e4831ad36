package vn.sohoi.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Seals.Column;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.platform.sql.SqlText;
import vn.sohoi.platform.start.OpeningStep;

/**
 * Seals what an older program kept plain, before the first page opens: slice by slice, each in a transaction of its own, so that a
 * start that is killed goes on at the next.
 */
@Component
@Lazy(false)
class PlainValues extends OpeningStep {
    private static final int SLICE = 2000;

    private final Db db;
    private final OwnerDb owner;
    private final Seals seals;
    private final Scopes scopes;
    private final Audit audit;

    PlainValues(Db db, OwnerDb owner, Seals seals, Scopes scopes, Audit audit) {
        super(-1);
        this.db = db;
        this.owner = owner;
        this.seals = seals;
        this.scopes = scopes;
        this.audit = audit;
    }

    private record Plain(String id, UUID place, UnitId branch, String value) {}

    @Override
    protected void open() {
        boolean any = false;
        while (scopes.names(Actor.MACHINE, this::sealSome)) any = true;
        // what was deleted would still lie in the table's file
        if (any) owner.sql("truncate people.to_seal").update();
    }

    /** False when nothing plain is left. */
    private boolean sealSome() {
        int sealed = seal("person.phone", Column.PHONE, SqlText.of("""
                        update people.person set phone = one.sealed, phone_index = one.index, phone_tail = one.tail
                        """), SqlText.of("where person.id = one.id::uuid"))
                + seal("merge_was.phone", Column.PHONE, SqlText.of("""
                        update people.merge_was set phone = one.sealed, phone_index = one.index, phone_tail = one.tail
                        """), SqlText.of("where merge_id = one.id::uuid"))
                + seal(
                        "person_past.was",
                        Column.PHONE,
                        SqlText.of("""
                        update people.person_past set was_sealed = one.sealed
                        """),
                        SqlText.of("where person_past.id = one.id::bigint"))
                + seal(
                        "household.address",
                        Column.ADDRESS,
                        SqlText.of("""
                        update people.household set address = one.sealed
                        """),
                        SqlText.of("where household.id = one.id::uuid"));
        if (sealed > 0)
            audit.wrote(Actor.MACHINE, "people.seal-plain", "people.person", sealed + " rows", "phone", "address");
        return sealed > 0;
    }

    private int seal(String what, Column column, SqlText update, SqlText where) {
        var plain = db.sql("""
                        delete from people.to_seal
                         where what = :what and id in (select id from people.to_seal where what = :what order by id limit :slice)
                        returning id, place, branch_id, plain""")
                .param("what", what)
                .param("slice", SLICE)
                .query((row, n) -> new Plain(
                        row.getString(1), row.getObject(2, UUID.class), new UnitId(row.getLong(3)), row.getString(4)))
                .list();
        if (plain.isEmpty()) return 0;
        boolean phone = column == Column.PHONE;
        db.sql(update.then("""
                          from unnest(:ids::text[], :sealed::bytea[], :indexes::bytea[], :tails::text[])
                            as one (id, sealed, index, tail)
                        """).then(where))
                .param("ids", Columns.of(plain, Plain::id))
                .param("sealed", sealed(column, plain))
                .param("indexes", indexes(column, plain))
                .param("tails", Columns.of(plain, one -> phone ? Seals.tail(one.value()) : null))
                .update();
        return plain.size();
    }

    private byte[][] sealed(Column column, List<Plain> plain) {
        return plain.stream()
                .map(one -> seals.seal(column, one.place(), one.branch(), one.value()))
                .toArray(byte[][]::new);
    }

    private byte @Nullable [][] indexes(Column column, List<Plain> plain) {
        var indexes = new byte @Nullable [plain.size()][];
        for (int i = 0; i < indexes.length; i++)
            if (column == Column.PHONE)
                indexes[i] = seals.index(column, plain.get(i).value());
        return indexes;
    }
}
