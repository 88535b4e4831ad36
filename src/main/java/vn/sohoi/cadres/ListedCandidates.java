package vn.sohoi.cadres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Identity;
import vn.sohoi.people.ListedPeople;
import vn.sohoi.people.ListedPeople.Alike;
import vn.sohoi.people.ListedWho;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Whom of the book the names of a list may mean: its people on these branches, and cadres who stand in no branch's book. */
@Component
class ListedCandidates {
    private final ListedPeople people;
    private final CadreGate gate;
    private final Db db;

    ListedCandidates(ListedPeople people, CadreGate gate, Db db) {
        this.people = people;
        this.gate = gate;
        this.db = db;
    }

    /**
     * Somebody of the book.
     *
     * @param id of her person, or of the cadre of whom the book has no person
     * @param unit where she lives, or where a cadre without a person held her last position
     * @param sameId whether her number is the one that the list tells
     * @param otherId whether both have a number and not the same
     */
    record Candidate(
            UUID id,
            @Nullable PersonId person,
            @Nullable CadreId cadre,
            String name,
            @Nullable PartialDate birth,
            UnitId unit,
            boolean sameName,
            boolean sameId,
            boolean otherId)
            implements ListedWho.Likely {

        @Override
        public boolean likelier() {
            return cadre != null;
        }

        /** Under which her seats are known: a woman who is new among cadres has none yet. */
        UUID holder() {
            return cadre == null ? id : cadre.value();
        }
    }

    private record Known(
            CadreId cadre,
            @Nullable PersonId person,
            @Nullable LocalDate born,
            String name,
            UnitId unit) {}

    /** For each asked those who bear her name or number, in the order of asking. */
    List<List<Candidate>> of(List<Identity> asked, Collection<UnitId> branches, Actor actor) {
        var alike = people.alike(asked, branches, actor);
        var persons = alike.stream()
                .flatMap(List::stream)
                .map(Alike::person)
                .distinct()
                .toList();
        var known = gate.writing(actor, () -> known(persons, asked));
        var byPerson = new HashMap<PersonId, Known>();
        for (var one : known) if (one.person() != null) byPerson.put(one.person(), one);
        var candidates = new ArrayList<List<Candidate>>();
        for (int i = 0; i < asked.size(); i++) candidates.add(of(asked.get(i), alike.get(i), byPerson, known));
        return candidates;
    }

    private static List<Candidate> of(
            Identity asked, List<Alike> alike, Map<PersonId, Known> byPerson, List<Known> known) {
        var found = new LinkedHashMap<UUID, Candidate>();
        for (var one : alike) {
            var cadre = byPerson.get(one.person());
            boolean same = one.sameCitizenId() || one.sameOldId();
            boolean other = !same && asked.citizenId() != null && one.hasCitizenId();
            found.put(
                    one.person().value(),
                    new Candidate(
                            one.person().value(),
                            one.person(),
                            cadre == null ? null : cadre.cadre(),
                            one.fullName(),
                            one.birth(),
                            one.branch(),
                            one.sameName(),
                            same,
                            other));
        }
        for (var one : known)
            if (one.person() == null && lower(one.name()).equals(lower(asked.fullName())))
                found.put(
                        one.cadre().value(),
                        new Candidate(
                                one.cadre().value(),
                                null,
                                one.cadre(),
                                one.name(),
                                birth(one.born()),
                                one.unit(),
                                true,
                                false,
                                false));
        return List.copyOf(found.values());
    }

    /** A cadre keeps the last day on which she may have been born: the end of a year stands for the year. */
    private static @Nullable PartialDate birth(@Nullable LocalDate born) {
        if (born == null) return null;
        return born.getDayOfYear() == born.lengthOfYear() ? PartialDate.ofYear(born.getYear()) : PartialDate.of(born);
    }

    private List<Known> known(List<PersonId> persons, List<Identity> asked) {
        return db.sql("""
                        select distinct on (cadre.id) cadre.id, person_id, born, name, holding.unit_id
                          from cadres.cadre join cadres.holding on cadre_id = cadre.id and upper_inf(recorded)
                         where person_id = any(:persons::uuid[])
                            or person_id is null
                               and cadre.id in (select cadre_id from cadres.holding
                                                 where upper_inf(recorded) and lower(name) = any(:names::text[]))
                         order by cadre.id, lower(valid) desc""")
                .param("persons", Columns.of(persons, PersonId::value))
                .param(
                        "names",
                        Columns.of(
                                asked.stream()
                                        .map(one -> lower(one.fullName()))
                                        .distinct()
                                        .toList(),
                                name -> name))
                .query(ListedCandidates::known)
                .list();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return new Known(
                new CadreId(row.getObject("id", UUID.class)),
                person == null ? null : new PersonId(person),
                row.getObject("born", LocalDate.class),
                Objects.requireNonNullElse(row.getString("name"), ""),
                new UnitId(row.getLong("unit_id")));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
