package vn.sohoi.access.matrix;

import java.sql.Array;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Scopes;
import vn.sohoi.access.matrix.Holders.Holder;
import vn.sohoi.access.matrix.Oracle.Term;

/** What the database itself shows of every table of people within the scope of a mandate, beside what the oracle says. */
class ScopedRows {
    /** By these a row says whose it is. */
    private static final List<String> BRANCHES =
            List.of("branch_id", "from_branch", "to_branch", "low_branch", "high_branch", "unit_id");

    /** Rows that say it by a woman or by what they belong to. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "membership.joined_correction",
            "select branch_id from membership.member where member.person_id = held.person_id",
            "people.duplicate_decision",
            "select branch_id from people.person where person.id in (held.low, held.high)",
            "people.merge",
            "select branch_id from people.person where person.id = held.keep",
            "people.merge_moved",
            "select branch_id from people.merge join people.person on person.id = keep where merge.id = held.merge_id",
            "privacy.consent",
            "select branch_id from people.person where person.id = held.person_id",
            "privacy.request",
            "select branch_id from people.person where person.id = held.person_id",
            "reorganisation.goer",
            "select held.branch_id",
            "people.merge_was",
            "select branch_id from people.merge join people.person on person.id = keep where merge.id = held.merge_id");

    private final JdbcTemplate database;
    private final Scopes scopes;
    private final Accounts accounts;
    private final Things things;

    ScopedRows(JdbcTemplate database, Scopes scopes, Accounts accounts, Things things) {
        this.database = database;
        this.scopes = scopes;
        this.accounts = accounts;
        this.things = things;
    }

    /** The tables that stand under a policy. */
    List<String> tables() {
        return database.queryForList("""
                select distinct polrelid::regclass::text from pg_policy join pg_class on pg_class.oid = polrelid
                 where relkind in ('r', 'p') order by 1""", String.class);
    }

    /** Rows of the table by place, with the letters of the units whose they are. */
    Map<String, Set<String>> rows(String table) {
        var letters = new HashMap<Long, String>();
        var world = things.world();
        for (var unit : world.all()) letters.put(world.unit(unit).value(), unit);
        return scopes.numbers(() -> {
            var rows = new TreeMap<String, Set<String>>();
            database.query("select ctid::text, array(" + whose(table) + ") from " + table + " held", row -> {
                Array units = row.getArray(2);
                var owners = new TreeSet<String>();
                for (var unit : (Long[]) units.getArray()) owners.add(letters.getOrDefault(unit, "?"));
                rows.put(row.getString(1), owners);
            });
            return rows;
        });
    }

    /** Where the table shows this holder more or less than she may see. */
    List<String> faults(String table, Map<String, Set<String>> rows, Holder holder) {
        var actor = accounts.actorsOf(holder.login()).getFirst();
        var shown = new TreeSet<>(
                scopes.names(actor, () -> database.queryForList("select ctid::text from " + table, String.class)));
        var hers = rows.entrySet().stream()
                .filter(row -> row.getValue().stream().anyMatch(unit -> Oracle.seesWomen(holder.mandate(), unit)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        var faults = new ArrayList<String>();
        if (!shown.equals(hers))
            faults.add("%s shows %s %d rows, must show %d".formatted(table, holder.login(), shown.size(), hers.size()));
        return faults;
    }

    /** Those whose mandate holds today. */
    static List<Holder> holders() {
        return Holders.all().stream()
                .filter(holder -> holder.mandate().term() == Term.HELD)
                .toList();
    }

    private String whose(String table) {
        var otherwise = OTHERWISE.get(table);
        if (otherwise != null) return otherwise;
        var columns = database.queryForList(
                "select attname from pg_attribute where attrelid = ?::regclass and attnum > 0", String.class, table);
        var branches = BRANCHES.stream().filter(columns::contains).toList();
        if (branches.isEmpty())
            throw new IllegalStateException("Say in ScopedRows.OTHERWISE whose a row of " + table + " is.");
        return branches.stream().map(column -> "select held." + column).collect(Collectors.joining(" union "));
    }
}
