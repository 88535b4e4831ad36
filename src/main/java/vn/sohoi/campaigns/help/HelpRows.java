package vn.sohoi.campaigns.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.HouseholdId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reads and writes help, within a scope. What is believed no more stays, with the reason. */
@Repository
class HelpRows {
    private static final SqlText GIVEN = SqlText.of("""
            select help.id, help.unit_id, kind, day, quantity, worth, donor_kind, donor, help.person_id, help.household_id,
                   help.child_id, people, partnership_id, proof, help.author, person.full_name, household.head_name,
                   child.name as child_name
              from campaigns.help
              left join people.person on person.id = help.person_id
              left join people.household on household.id = help.household_id
              left join campaigns.child on child.id = help.child_id
             where upper_inf(help.recorded)""");

    private final Db db;

    HelpRows(Db db) {
        this.db = db;
    }

    Optional<Given> find(HelpId id) {
        return db.sql(GIVEN.then("and help.id = :id"))
                .param("id", id.value())
                .query((row, n) -> given(row))
                .optional();
    }

    /** Of the units on the days, the newest first. */
    List<Given> of(Collection<UnitId> units, DateSpan days) {
        return db.sql(GIVEN.then("""
                        and help.unit_id = any(:units::bigint[]) and day <@ :days::daterange order by day desc, help.id"""))
                .param("units", Columns.of(List.copyOf(units), UnitId::value))
                .param("days", days.asRange())
                .query((row, n) -> given(row))
                .list();
    }

    /** What a child was given, the newest first. */
    List<Given> of(ChildId child) {
        return db.sql(GIVEN.then("and help.child_id = :child order by day desc, help.id"))
                .param("child", child.value())
                .query((row, n) -> given(row))
                .list();
    }

    /** @param id of what it corrects, or null for something new */
    HelpId add(@Nullable HelpId id, NewHelp help, Actor actor) {
        var to = help.to();
        return db.sql("""
                        insert into campaigns.help (id, unit_id, kind, day, quantity, worth, donor_kind, donor, person_id,
                                                    household_id, child_id, people, partnership_id, proof, author)
                        values (coalesce(:id::uuid, uuidv7()), :unit, :kind, :day::date, :quantity, :worth, :donorKind, :donor,
                                :person::uuid, :household::uuid, :child::uuid, :people::integer, :under::uuid, :proof, :author)
                        returning id""")
                .param("id", id == null ? null : id.value())
                .param("unit", help.unit().value())
                .param("kind", help.kind().name())
                .param("day", help.day())
                .param("quantity", help.quantity())
                .param("worth", help.worth())
                .param("donorKind", help.donor().kind().name())
                .param("donor", help.donor().name())
                .param("person", to instanceof Recipient.Person one ? one.id().value() : null)
                .param("household", to instanceof Recipient.Home one ? one.id().value() : null)
                .param("child", to instanceof Recipient.Godchild one ? one.id().value() : null)
                .param("people", to instanceof Recipient.Counted counted ? counted.people() : null)
                .param("under", help.under() == null ? null : help.under().value())
                .param("proof", help.proof())
                .param("author", actor.login())
                .query((row, n) -> new HelpId(row.getObject(1, UUID.class)))
                .single();
    }

    /** It is believed no more. */
    void disbelieve(HelpId id, String why) {
        db.sql("""
                        update campaigns.help set recorded = tstzrange(lower(recorded), clock_timestamp()), why = :why
                         where id = :id and upper_inf(recorded)""").param("id", id.value()).param("why", why).update();
    }

    private static Given given(ResultSet row) throws SQLException {
        var under = row.getObject("partnership_id", UUID.class);
        var help = new NewHelp(
                new UnitId(row.getLong("unit_id")),
                HelpKind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getInt("quantity"),
                row.getLong("worth"),
                donor(row),
                recipient(row),
                under == null ? null : new PartnershipId(under),
                row.getString("proof"));
        return new Given(new HelpId(row.getObject("id", UUID.class)), help, row.getString("author"));
    }

    static Donor donor(ResultSet row) throws SQLException {
        return new Donor(Donor.Kind.valueOf(row.getString("donor_kind")), row.getString("donor"));
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var household = row.getObject("household_id", UUID.class);
        var child = row.getObject("child_id", UUID.class);
        if (person != null) return new Recipient.Person(new PersonId(person), row.getString("full_name"));
        if (household != null) return new Recipient.Home(new HouseholdId(household), row.getString("head_name"));
        if (child != null) return new Recipient.Godchild(new ChildId(child), row.getString("child_name"));
        return new Recipient.Counted(row.getInt("people"));
    }
}
