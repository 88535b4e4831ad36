package vn.sohoi.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.people.Seals.Column;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

/**
 * Finds a woman of the actor's unit by the whole number of her paper or telephone, through its keyed index: the numbers themselves lie
 * sealed. Where such a number is asked for, it must not stand in the address of a page (security.md 4).
 */
@Service
public class NumberSearch {
    /** A family shares a telephone, a paper belongs to one. */
    private static final int MOST = 20;

    private static final Pattern BETWEEN = Pattern.compile("[\\s.()-]");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d{6,15}");
    private static final Pattern CITIZEN_ID = Pattern.compile("\\d{12}");
    private static final Pattern OLD_ID = Pattern.compile("\\d{9}");

    private final Db db;
    private final Seals seals;
    private final Units units;
    private final Gate gate;
    private final Audit audit;
    private final Clock clock;

    NumberSearch(Db db, Seals seals, Units units, Gate gate, Audit audit, Clock clock) {
        this.db = db;
        this.seals = seals;
        this.units = units;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether what was typed to find somebody is a number of six digits or more, written in whatever groups, and no name. */
    public static boolean isNumber(String typed) {
        return NUMBER.matcher(digits(typed)).matches();
    }

    /** Whose paper or telephone has this number, by name; nobody where it is none, or where the actor reads no names. */
    public List<FoundPerson> find(String typed, Actor actor) {
        var unit = actor.unit();
        if (unit == null || !isNumber(typed) || !gate.seesNames(actor)) return List.of();
        var branches = Columns.of(units.branchesUnder(unit, LocalDate.now(clock)), place -> place.value());
        return gate.scopes().names(actor, () -> {
            var found = found(branches, digits(typed));
            if (!found.isEmpty())
                audit.read(
                        actor,
                        Reading.ofMany(
                                "people.search",
                                "units.unit",
                                unit,
                                found.size(),
                                "full_name",
                                "birth",
                                "citizen_id",
                                "old_id",
                                "phone"));
            return found;
        });
    }

    /** The index of citizen ids holds those alone who were not merged into another. */
    static final String BY_NUMBER = """
            with mine as (
              select id from people.person where citizen_id_index = :citizen::bytea and merged_into is null
              union select id from people.person where old_id_index = :old::bytea and merged_into is null
              union select id from people.person where phone_index = :phone::bytea and merged_into is null)
            select id, branch_id, full_name, birth_year, birth_month, birth_day from people.person
             where id in (select id from mine) and branch_id = any(:branches::bigint[]) and not restricted
             order by given_key, id limit :limit""";

    private List<FoundPerson> found(@Nullable String[] branches, String digits) {
        return db.sql(BY_NUMBER)
                .param("branches", branches)
                .param("citizen", seals.indexOrNull(Column.CITIZEN_ID, only(CITIZEN_ID, digits)))
                .param("old", seals.indexOrNull(Column.OLD_ID, only(OLD_ID, digits)))
                .param(
                        "phone",
                        seals.indexOrNull(Column.PHONE, Phones.e164(digits).orElse(null)))
                .param("limit", MOST)
                .query(PeopleSearch::found)
                .list();
    }

    private static String digits(String typed) {
        return BETWEEN.matcher(typed).replaceAll("");
    }

    private static @Nullable String only(Pattern form, String digits) {
        return form.matcher(digits).matches() ? digits : null;
    }
}
