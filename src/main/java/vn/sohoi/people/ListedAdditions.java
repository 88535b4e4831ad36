package vn.sohoi.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Seals.Column;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/**
 * Adds to many people at once the numbers that a list tells and the book lacks. A birth is set right one by one, because
 * homes and memberships follow it.
 */
@Service
public class ListedAdditions {
    private final Db db;
    private final Seals seals;
    private final People people;
    private final Gate gate;
    private final Audit audit;

    ListedAdditions(Db db, Seals seals, People people, Gate gate, Audit audit) {
        this.db = db;
        this.seals = seals;
        this.people = people;
        this.gate = gate;
        this.audit = audit;
    }

    private record Number(PersonId person, String digits) {}

    /**
     * Adds what is told.
     *
     * @throws NotFound when one of them is out of the actor's reach
     * @throws Refused when a number can't be read, or somebody has this citizen id already
     */
    public void add(Map<PersonId, List<Correction>> told, String reason, Actor actor) {
        gate.demandWrite(actor);
        var byOne = new LinkedHashMap<PersonId, List<Correction>>();
        var numbers = new LinkedHashMap<String, List<Number>>();
        told.forEach((person, fields) -> fields.forEach(field -> {
            var clean = Entry.clean(field);
            if (digits(clean) instanceof String digits)
                numbers.computeIfAbsent(clean.field(), name -> new ArrayList<>())
                        .add(new Number(person, digits));
            else byOne.computeIfAbsent(person, one -> new ArrayList<>()).add(clean);
        }));
        gate.scopes().names(actor, () -> {
            byOne.forEach((person, fields) -> people.correct(person, fields, reason, actor));
            try {
                numbers.forEach((field, all) -> write(field, all, reason, actor));
            } catch (DuplicateKeyException taken) {
                throw new Refused("people.citizen-id-taken");
            }
        });
    }

    private static @Nullable String digits(Correction correction) {
        return switch (correction) {
            case Correction.Phone phone -> phone.phone();
            case Correction.CitizenId id -> id.digits();
            case Correction.OldId id -> id.digits();
            default -> null;
        };
    }

    private void write(String field, List<Number> all, String reason, Actor actor) {
        keep(field, all, reason, actor);
        int written = switch (field) {
            case "phone" -> phones(all);
            case "citizen_id" -> citizenIds(all);
            case "old_id" -> oldIds(all);
            default -> throw new IllegalArgumentException(field);
        };
        if (written != all.size()) throw new NotFound();
        all.forEach(one -> audit.wroteBecause(actor, "people.correct", "people.person", one.person(), reason, field));
    }

    private void keep(String field, List<Number> all, String reason, Actor actor) {
        db.sql("""
                        insert into people.person_past (person_id, branch_id, field, was_sealed, recorded, reason, login)
                        select id, branch_id, :field, case :field when 'phone' then phone end,
                               tstzrange(coalesce((select max(upper(recorded)) from people.person_past
                                                    where person_id = person.id and field = :field), created_at),
                                         clock_timestamp()),
                               :reason, :login
                          from people.person where id = any(:people::uuid[])""")
                .param("field", field)
                .param("reason", reason)
                .param("login", actor.login())
                .param("people", people(all))
                .update();
    }

    private int phones(List<Number> all) {
        return db.sql("""
                        update people.person set phone = one.sealed, phone_index = one.index, phone_tail = one.tail
                          from unnest(:people::uuid[], :sealed::bytea[], :indexes::bytea[], :tails::text[])
                            as one (id, sealed, index, tail)
                         where person.id = one.id and merged_into is null""")
                .param("people", people(all))
                .param("sealed", sealed(Column.PHONE, all))
                .param("indexes", indexes(Column.PHONE, all))
                .param("tails", Columns.of(all, number -> Seals.tail(number.digits())))
                .update();
    }

    private int citizenIds(List<Number> all) {
        return db.sql("""
                        update people.person set citizen_id = one.sealed, citizen_id_index = one.index
                          from unnest(:people::uuid[], :sealed::bytea[], :indexes::bytea[]) as one (id, sealed, index)
                         where person.id = one.id and merged_into is null""")
                .param("people", people(all))
                .param("sealed", sealed(Column.CITIZEN_ID, all))
                .param("indexes", indexes(Column.CITIZEN_ID, all))
                .update();
    }

    private int oldIds(List<Number> all) {
        return db.sql("""
                        update people.person set old_id = one.sealed, old_id_index = one.index
                          from unnest(:people::uuid[], :sealed::bytea[], :indexes::bytea[]) as one (id, sealed, index)
                         where person.id = one.id and merged_into is null""")
                .param("people", people(all))
                .param("sealed", sealed(Column.OLD_ID, all))
                .param("indexes", indexes(Column.OLD_ID, all))
                .update();
    }

    private byte[][] sealed(Column column, List<Number> all) {
        var branches = branches(all);
        return all.stream()
                .map(one -> seals.seal(
                        column,
                        one.person().value(),
                        Optional.ofNullable(branches.get(one.person())).orElseThrow(NotFound::new),
                        one.digits()))
                .toArray(byte[][]::new);
    }

    private Map<PersonId, UnitId> branches(List<Number> all) {
        var branches = new HashMap<PersonId, UnitId>();
        db.sql("select id, branch_id from people.person where id = any(:people::uuid[])")
                .param("people", people(all))
                .query(row -> {
                    branches.put(new PersonId(row.getObject("id", UUID.class)), new UnitId(row.getLong("branch_id")));
                });
        return branches;
    }

    private byte[][] indexes(Column column, List<Number> all) {
        return all.stream().map(one -> seals.index(column, one.digits())).toArray(byte[][]::new);
    }

    private static Object people(List<Number> all) {
        return Columns.of(all, one -> one.person().value());
    }
}
