package vn.sohoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

/**
 * Finds persons while their name is typed: words in any order, marks optional, also by the last three digits of the phone.
 * Every statement names its branches and compares with leakproof operators only, so that the indexes serve under row-level
 * security; the policy stays the second wall.
 */
@Service
public class PeopleSearch {
    private final Db db;
    private final WideSearch wide;
    private final Units units;
    private final Gate gate;
    private final Audit audit;
    private final Clock clock;

    PeopleSearch(Db db, WideSearch wide, Units units, Gate gate, Audit audit, Clock clock) {
        this.db = db;
        this.wide = wide;
        this.units = units;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Persons that fit, best first: those whose given name begins so, then family name, then middle name, then names that
     * have all words in another order.
     *
     * @param within only beneath this unit; else beneath the unit of the actor's mandate
     * @throws NotFound when the unit is outside the actor's reach
     */
    public List<FoundPerson> search(String typed, Actor actor, Optional<UnitId> within, int limit) {
        within.ifPresent(unit -> gate.demandReach(actor, unit));
        var unit = within.orElse(actor.unit());
        if (unit == null || !gate.seesNames(actor)) return List.of();
        return searchIn(units.branchesUnder(unit, LocalDate.now(clock)), typed, actor, limit);
    }

    /** The same where the branches are known already, for a caller who asks at each key stroke. */
    public List<FoundPerson> searchIn(List<UnitId> branches, String typed, Actor actor, int limit) {
        var name = TypedName.of(typed);
        if (name.words().isEmpty() || branches.isEmpty() || !gate.seesNames(actor)) return List.of();
        var places = Columns.of(branches, UnitId::value);
        boolean many = branches.size() > WideSearch.BRANCHES;
        return gate.scopes().names(actor, () -> {
            var found = new LinkedHashMap<PersonId, FoundPerson>();
            if (name.isTail()) add(found, byTail(places, name.phrase(), limit));
            add(found, many ? wide.beginning(places, name.phrase(), limit) : beginning(places, name.phrase(), limit));
            if (name.words().size() > 1 && found.size() < limit)
                if (many) add(found, wide.inAnyOrder(places, name, limit));
                else addInAnyOrder(found, places, name, limit);
            var shown = found.values().stream().limit(limit).toList();
            if (!shown.isEmpty())
                audit.read(
                        actor,
                        Reading.ofMany(
                                "people.search",
                                "units.unit",
                                actor.unit(),
                                shown.size(),
                                "full_name",
                                "birth",
                                "phone"));
            return shown;
        });
    }

    static final String BEGINNING = """
            with hit as (
              (select id, 1 as rank, given_key as key from people.person
                where branch_id = any(:branches::bigint[]) and merged_into is null and not restricted
                  and given_key >= :from and given_key < :after order by given_key limit :limit)
              union all
              (select id, 2, name_key from people.person
                where branch_id = any(:branches::bigint[]) and merged_into is null and not restricted
                  and name_key >= :from and name_key < :after order by name_key limit :limit)
              union all
              (select id, 3, middle_key from people.person
                where branch_id = any(:branches::bigint[]) and merged_into is null and not restricted
                  and middle_key >= :from and middle_key < :after order by middle_key limit :limit))
            select person.id, branch_id, full_name, birth_year, birth_month, birth_day
              from hit join people.person on person.id = hit.id
             order by rank, key, person.id limit :many""";

    /** Three keys, each through its own index; the first that fits ranks. */
    private List<FoundPerson> beginning(@Nullable String[] branches, String phrase, int limit) {
        return db.sql(BEGINNING)
                .param("branches", branches)
                .param("from", phrase)
                .param("after", TypedName.after(phrase))
                .param("limit", limit)
                .param("many", 3 * limit)
                .query(PeopleSearch::found)
                .list();
    }

    static final String IN_ANY_ORDER = """
            with hit as (
              select id, given_key from people.person
               where branch_id = any(:branches::bigint[]) and merged_into is null and not restricted
                 and given_key >= :from and given_key < :after
                 and not exists (select from unnest(:words::text[]) word where strpos(' ' || name_key, ' ' || word) = 0)
              union
              select id, given_key from people.person
               where branch_id = any(:branches::bigint[]) and merged_into is null and not restricted
                 and name_key >= :from and name_key < :after
                 and not exists (select from unnest(:words::text[]) word where strpos(' ' || name_key, ' ' || word) = 0)
              union
              select id, given_key from people.person
               where branch_id = any(:branches::bigint[]) and merged_into is null and not restricted
                 and middle_key >= :from and middle_key < :after
                 and not exists (select from unnest(:words::text[]) word where strpos(' ' || name_key, ' ' || word) = 0))
            select person.id, branch_id, full_name, birth_year, birth_month, birth_day
              from (select * from hit order by given_key, id limit :limit) best
              join people.person on person.id = best.id
             order by best.given_key, person.id""";

    /** One word leads through the indexes; the others are looked for in what it finds. */
    private List<FoundPerson> inAnyOrder(@Nullable String[] branches, String leading, TypedName name, int limit) {
        return db.sql(IN_ANY_ORDER)
                .param("branches", branches)
                .param("from", leading)
                .param("after", TypedName.after(leading))
                .param("words", Columns.of(name.words(), word -> word))
                .param("limit", limit)
                .query(PeopleSearch::found)
                .list();
    }

    static final String BY_TAIL = """
            select id, branch_id, full_name, birth_year, birth_month, birth_day from people.person
             where branch_id = any(:branches::bigint[]) and merged_into is null and not restricted and phone_tail = :tail
             order by given_key, id limit :limit""";

    private List<FoundPerson> byTail(@Nullable String[] branches, String tail, int limit) {
        return db.sql(BY_TAIL)
                .param("branches", branches)
                .param("tail", tail)
                .param("limit", limit)
                .query(PeopleSearch::found)
                .list();
    }

    private void addInAnyOrder(Map<PersonId, FoundPerson> found, @Nullable String[] places, TypedName name, int limit) {
        for (var word : name.rarestFirst()) {
            if (found.size() >= limit) break;
            add(found, inAnyOrder(places, word, name, limit));
        }
    }

    private static void add(Map<PersonId, FoundPerson> found, List<FoundPerson> more) {
        more.forEach(person -> found.putIfAbsent(person.id(), person));
    }

    static FoundPerson found(ResultSet row, int number) throws SQLException {
        return new FoundPerson(
                new PersonId(row.getObject("id", UUID.class)),
                new UnitId(row.getLong("branch_id")),
                row.getString("full_name"),
                PersonRows.birth(row));
    }
}
