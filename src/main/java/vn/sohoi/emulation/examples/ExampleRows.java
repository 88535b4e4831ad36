package vn.sohoi.emulation.examples;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.emulation.awards.NewAward.Proof;
import vn.sohoi.emulation.examples.Example.About;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Reads and writes model examples; within a scope. None is agreed to as it comes from here. */
@Repository
class ExampleRows {
    private final Db db;

    ExampleRows(Db db) {
        this.db = db;
    }

    /** Those that the units tell, the newest deeds first. */
    List<Example> of(List<UnitId> keepers) {
        return db.sql("""
                        select id, unit_id, about, person_id, name, story, lower(span) as begins, upper(span) as ends
                          from emulation.example where unit_id = any(:units::bigint[]) order by upper(span) desc, id desc""")
                .param("units", Columns.of(keepers, UnitId::value))
                .query((row, n) -> example(row, List.of()))
                .list();
    }

    Optional<Example> find(ExampleId id) {
        return db.sql("""
                        select id, unit_id, about, person_id, name, story, lower(span) as begins, upper(span) as ends
                          from emulation.example where id = :id""")
                .param("id", id.value())
                .query((row, n) -> example(row, proofs(id)))
                .optional();
    }

    private List<Proof> proofs(ExampleId id) {
        return db.sql("select words, address from emulation.example_proof where example_id = :id order by number")
                .param("id", id.value())
                .query((row, n) -> new Proof(row.getString("words"), row.getString("address")))
                .list();
    }

    private static Example example(ResultSet row, List<Proof> proofs) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var span = new DateSpan(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class));
        return new Example(
                new ExampleId(row.getObject("id", UUID.class)),
                new UnitId(row.getLong("unit_id")),
                About.valueOf(row.getString("about")),
                person == null ? null : new PersonId(person),
                row.getString("name"),
                new Example.Told(row.getString("story"), span, proofs),
                false);
    }

    ExampleId add(UnitId keeper, Subject subject, String name, Example.Told told, Actor actor) {
        var id = db.sql("""
                        insert into emulation.example (unit_id, about, about_unit_id, person_id, name, story, span, author)
                        values (:unit, :about, :collective::bigint, :person::uuid, :name, :story, :span::daterange, :author)
                        returning id""")
                .param("unit", keeper.value())
                .param("about", subject instanceof Subject.Woman ? About.WOMAN.name() : About.UNIT.name())
                .param("collective", collective(subject))
                .param("person", person(subject))
                .param("name", name)
                .param("story", told.story())
                .param("span", told.span().asRange())
                .param("author", actor.login())
                .query((row, n) -> new ExampleId(row.getObject(1, UUID.class)))
                .single();
        prove(id, keeper, told.proofs());
        return id;
    }

    private static @Nullable Long collective(Subject subject) {
        return subject instanceof Subject.Collective one ? one.unit().value() : null;
    }

    private static @Nullable UUID person(Subject subject) {
        return subject instanceof Subject.Woman one ? one.person().value() : null;
    }

    void change(Example example, Example.Told told) {
        db.sql("update emulation.example set story = :story, span = :span::daterange where id = :id")
                .param("id", example.id().value())
                .param("story", told.story())
                .param("span", told.span().asRange())
                .update();
        unprove(example.id());
        prove(example.id(), example.keeper(), told.proofs());
    }

    void remove(ExampleId id) {
        unprove(id);
        db.sql("delete from emulation.example where id = :id")
                .param("id", id.value())
                .update();
    }

    private void unprove(ExampleId id) {
        db.sql("delete from emulation.example_proof where example_id = :id")
                .param("id", id.value())
                .update();
    }

    private void prove(ExampleId id, UnitId unit, List<Proof> proofs) {
        int number = 0;
        for (var proof : proofs)
            db.sql("""
                            insert into emulation.example_proof (example_id, number, unit_id, words, address)
                            values (:example, :number, :unit, :words, :address)""")
                    .param("example", id.value())
                    .param("number", ++number)
                    .param("unit", unit.value())
                    .param("words", proof.words().strip())
                    .param("address", proof.address().strip())
                    .update();
    }
}
