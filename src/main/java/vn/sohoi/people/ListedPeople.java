package vn.sohoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.FullName;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Seals.Column;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Compares lists of people with the book before they are written. */
@Service
public class ListedPeople {
    private final Db db;
    private final Seals seals;
    private final Gate gate;

    ListedPeople(Db db, Seals seals, Gate gate) {
        this.db = db;
        this.seals = seals;
        this.gate = gate;
    }

    /**
     * Somebody in the book who bears the same name or number.
     *
     * @param sameName whether she bears the name asked for, marks aside
     * @param hasCitizenId whether the book knows her citizen id; never its digits
     * @param sameCitizenId whether it is the one asked for
     */
    public record Alike(
            PersonId person,
            UnitId branch,
            String fullName,
            boolean sameName,
            @Nullable PartialDate birth,
            @Nullable String phone,
            boolean hasCitizenId,
            boolean sameCitizenId,
            boolean hasOldId,
            boolean sameOldId) {}

    private record Known(
            Alike alike,
            String key,
            @Nullable String citizenId,
            @Nullable String oldId) {}

    /** For each asked the people of these branches who bear her name or one of her numbers, in the order of asking. */
    public List<List<Alike>> alike(List<Identity> asked, Collection<UnitId> branches, Actor actor) {
        return gate.scopes().names(actor, () -> alike(asked, branches));
    }

    private List<List<Alike>> alike(List<Identity> asked, Collection<UnitId> branches) {
        var keys = keys(asked);
        var citizens = indexes(asked, Column.CITIZEN_ID, Identity::citizenId);
        var olds = indexes(asked, Column.OLD_ID, Identity::oldId);
        var found = among(branches, keys, citizens, olds);
        var byName = new HashMap<String, List<Known>>();
        var byNumber = new HashMap<String, List<Known>>();
        for (var known : found) {
            byName.computeIfAbsent(known.key(), key -> new ArrayList<>()).add(known);
            if (known.citizenId() != null)
                byNumber.computeIfAbsent(known.citizenId(), key -> new ArrayList<>())
                        .add(known);
            if (known.oldId() != null)
                byNumber.computeIfAbsent(known.oldId(), key -> new ArrayList<>())
                        .add(known);
        }
        return asked.stream().map(one -> of(one, byName, byNumber)).toList();
    }

    /** How many people these branches have, within the scope that is there. */
    public long count(Collection<UnitId> branches) {
        return db.sql(
                        "select count(*) from people.person where merged_into is null and branch_id = any(:branches::bigint[])")
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .query(Long.class)
                .single();
    }

    /** Which of these citizen ids somebody in the book has, wherever she lives. */
    public Set<String> taken(Collection<String> citizenIds) {
        var digits = new ArrayList<>(new LinkedHashSet<>(citizenIds));
        return gate.scopes().numbers(() -> {
            var byIndex = new HashMap<String, String>();
            for (var number : digits) byIndex.put(hex(seals.index(Column.CITIZEN_ID, number)), number);
            var indexes = digits.stream()
                    .map(number -> seals.index(Column.CITIZEN_ID, number))
                    .toArray(byte[][]::new);
            return new HashSet<>(db.sql("""
                    select citizen_id_index from people.person
                     where merged_into is null and citizen_id_index = any(:indexes::bytea[])""")
                    .param("indexes", indexes)
                    .query((row, n) -> byIndex.getOrDefault(hex(row.getBytes(1)), ""))
                    .list());
        });
    }

    private List<Known> among(Collection<UnitId> branches, String[] keys, byte[][] citizens, byte[][] olds) {
        return db.sql("""
                        select id, branch_id, full_name, name_key, birth_year, birth_month, birth_day, phone,
                               citizen_id_index, old_id_index
                          from people.person
                         where merged_into is null and branch_id = any(:branches::bigint[])
                           and (name_key in (select unnest(:keys::text[])) or citizen_id_index = any(:citizens::bytea[])
                                or old_id_index = any(:olds::bytea[]))""")
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .param("keys", keys)
                .param("citizens", citizens)
                .param("olds", olds)
                .query(this::known)
                .list();
    }

    private List<Alike> of(Identity asked, Map<String, List<Known>> byName, Map<String, List<Known>> byNumber) {
        var citizen = asked.citizenId() == null ? "" : hex(seals.index(Column.CITIZEN_ID, asked.citizenId()));
        var old = asked.oldId() == null ? "" : hex(seals.index(Column.OLD_ID, asked.oldId()));
        var key = FullName.of(asked.fullName()).key();
        var all = new LinkedHashMap<PersonId, Known>();
        for (var some : List.of(
                byNumber.getOrDefault(citizen, List.of()),
                byNumber.getOrDefault(old, List.of()),
                byName.getOrDefault(key, List.of())))
            for (var known : some) all.putIfAbsent(known.alike().person(), known);
        return all.values().stream()
                .map(known -> new Alike(
                        known.alike().person(),
                        known.alike().branch(),
                        known.alike().fullName(),
                        key.equals(known.key()),
                        known.alike().birth(),
                        known.alike().phone(),
                        known.citizenId() != null,
                        citizen.equals(known.citizenId()),
                        known.oldId() != null,
                        old.equals(known.oldId())))
                .toList();
    }

    private static String[] keys(List<Identity> asked) {
        return asked.stream()
                .map(one -> FullName.of(one.fullName()).key())
                .distinct()
                .toArray(String[]::new);
    }

    private byte[][] indexes(List<Identity> asked, Column column, Function<Identity, @Nullable String> number) {
        var all = new ArrayList<byte[]>();
        for (var one : asked) {
            var digits = number.apply(one);
            if (digits != null) all.add(seals.index(column, digits));
        }
        return all.toArray(byte[][]::new);
    }

    private Known known(ResultSet row, int number) throws SQLException {
        var year = row.getObject("birth_year", Integer.class);
        var birth = year == null
                ? null
                : new PartialDate(
                        year, row.getObject("birth_month", Integer.class), row.getObject("birth_day", Integer.class));
        var citizen = row.getBytes("citizen_id_index");
        var old = row.getBytes("old_id_index");
        return new Known(
                new Alike(
                        new PersonId(row.getObject("id", UUID.class)),
                        new UnitId(row.getLong("branch_id")),
                        row.getString("full_name"),
                        false,
                        birth,
                        seals.openOrNull(Column.PHONE, row.getObject("id", UUID.class), row.getBytes("phone")),
                        citizen != null,
                        false,
                        old != null,
                        false),
                row.getString("name_key"),
                citizen == null ? null : hex(citizen),
                old == null ? null : hex(old));
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }
}
