package vn.sohoi.campaigns.poverty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.people.HouseholdId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Which households of the book a name on a list may mean, and which stand on a list of the year already. Within a scope. */
@Repository
class KnownHomes {
    private static final Pattern ADDRESS = Pattern.compile("^(?:ong|ba|co|chu|bac|anh|chi) (?=\\S+ )");

    private final Db db;

    KnownHomes(Db db) {
        this.db = db;
    }

    /** What the book knows of some branches. */
    static final class Known {
        private final Map<UnitId, Map<String, Map<HouseholdId, String>>> homes = new HashMap<>();
        private final Set<HouseholdId> listed = new HashSet<>();
        private final Set<String> names = new HashSet<>();

        /** Households of the branch of which somebody bears the name, each with the name of its head. */
        Map<HouseholdId, String> named(UnitId branch, String name) {
            return homes.getOrDefault(branch, Map.of()).getOrDefault(key(name), Map.of());
        }

        /** Whether a list of the year has the household. */
        boolean hasHome(HouseholdId home) {
            return listed.contains(home);
        }

        /** Whether a list of the year has a household of that name without anybody in the book. */
        boolean hasName(UnitId branch, String name) {
            return names.contains(branch + " " + key(name));
        }

        void tell(ListedHome taken) {
            if (taken.chosen() != null) listed.add(taken.chosen());
            else names.add(taken.branch() + " " + key(taken.head()));
        }
    }

    Known of(Collection<UnitId> branches, int year, LocalDate today) {
        var known = new Known();
        var asked = Columns.of(List.copyOf(branches), UnitId::value);
        db.sql("""
                        select id, branch_id, head_name as head, head_name as name from people.household
                         where branch_id = any(:branches::bigint[])
                        union
                        select household.id, household.branch_id, head_name, full_name
                          from people.household
                          join people.household_member lived on household_id = household.id and upper_inf(recorded)
                           and valid @> :today::date
                          join people.person on person.id = person_id
                         where household.branch_id = any(:branches::bigint[])
                         order by name, id""").param("branches", asked).param("today", today).query(row -> {
            known.homes
                    .computeIfAbsent(new UnitId(row.getLong("branch_id")), branch -> new HashMap<>())
                    .computeIfAbsent(key(row.getString("name")), name -> new LinkedHashMap<>())
                    .put(new HouseholdId(row.getObject("id", UUID.class)), row.getString("head"));
        });
        db.sql("""
                        select branch_id, head, household_id from campaigns.poor_home
                         where branch_id = any(:branches::bigint[]) and year = :year and upper_inf(recorded)""").param("branches", asked).param("year", year).query(row -> {
            var home = row.getObject("household_id", UUID.class);
            if (home != null) known.listed.add(new HouseholdId(home));
            else known.names.add(new UnitId(row.getLong("branch_id")) + " " + key(row.getString("head")));
        });
        return known;
    }

    private static String key(String name) {
        return ADDRESS.matcher(VietnameseText.fold(name)).replaceFirst("");
    }
}
