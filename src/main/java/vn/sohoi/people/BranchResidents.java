package vn.sohoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.people.Seals.Column;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reorganisation.spi.Residents;

/** Those who live on a branch, for cutting it: by the address of their households, or by name for who sees names. */
@Component
class BranchResidents implements Residents {
    private final Db db;
    private final Gate gate;
    private final Seals seals;

    BranchResidents(Db db, Gate gate, Seals seals) {
        this.db = db;
        this.gate = gate;
        this.seals = seals;
    }

    private record Living(PersonId id, String address) {}

    @Override
    public List<PersonId> at(UnitId branch, String words) {
        var asked = Arrays.stream(VietnameseText.fold(words).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        return living(branch).stream()
                .filter(one -> hasAll(one.address(), asked))
                .map(Living::id)
                .toList();
    }

    @Override
    public List<PersonId> withoutAddress(UnitId branch) {
        return living(branch).stream()
                .filter(one -> one.address().isBlank())
                .map(Living::id)
                .toList();
    }

    private List<Living> living(UnitId branch) {
        return db.sql("""
                        select person.id, household_id, address
                          from people.person left join people.household on household.id = household_id
                         where person.branch_id = :branch and merged_into is null
                         order by person.id""")
                .param("branch", branch.value())
                .query((row, n) -> new Living(new PersonId(row.getObject("id", UUID.class)), address(row)))
                .list();
    }

    /** Each word begins a word of the address, marks or not. */
    private static boolean hasAll(String address, List<String> words) {
        var folded = " " + VietnameseText.fold(address);
        return words.stream().allMatch(word -> folded.contains(" " + word));
    }

    @Override
    public List<PersonId> withHouseholds(UnitId branch, Collection<PersonId> picked) {
        return db.sql("""
                        with picked as (
                          select id, household_id from people.person
                           where id = any(:picked::uuid[]) and branch_id = :branch and merged_into is null)
                        select id from picked
                        union
                        select person.id from people.person join picked on person.household_id = picked.household_id
                         where person.branch_id = :branch and merged_into is null
                        order by id""")
                .param("branch", branch.value())
                .param("picked", Columns.of(List.copyOf(picked), PersonId::value))
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public List<Resident> named(UnitId branch, Actor reader) {
        if (!gate.seesNames(reader) || !gate.reaches(reader, branch)) return List.of();
        return gate.scopes().names(reader, () -> named(branch)).stream()
                .sorted(Comparator.comparing(Resident::address).thenComparing(Resident::household))
                .toList();
    }

    private List<Resident> named(UnitId branch) {
        return db.sql("""
                        select person.id, full_name, household_id, address
                          from people.person left join people.household on household.id = household_id
                         where person.branch_id = :branch and merged_into is null
                         order by given_key, person.id""")
                .param("branch", branch.value())
                .query((row, n) -> new Resident(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("full_name"),
                        address(row),
                        Objects.requireNonNullElse(row.getString("household_id"), "")))
                .list();
    }

    /** Of her household; empty where the book knows none. */
    private String address(ResultSet row) throws SQLException {
        var sealed = row.getBytes("address");
        return sealed == null ? "" : seals.open(Column.ADDRESS, row.getObject("household_id", UUID.class), sealed);
    }
}
