package vn.sohoi.access;

import static vn.sohoi.access.Purpose.AUDIT;
import static vn.sohoi.access.Purpose.CATALOGUE;
import static vn.sohoi.access.Purpose.FIGURES;
import static vn.sohoi.access.Purpose.ROLL;
import static vn.sohoi.access.Purpose.UNITS;

import java.util.EnumMap;
import java.util.Map;

/**
 * The table of rights: role × purpose → how deep people are seen by name, and what may be done. A superior sees numbers,
 * not names; a role that stands in no row of a purpose has nothing there.
 */
final class Grants {
    /** Whether the reach shows people by name or only their numbers. */
    enum Sight {
        NAMES,
        NUMBERS
    }

    /**
     * One cell.
     *
     * @param sight names or numbers
     * @param most the strongest act allowed: approving includes writing, writing includes reading
     */
    record Grant(Sight sight, Act most) {
        boolean allows(Act act) {
            return act.compareTo(most) <= 0;
        }
    }

    static final Map<Role, Map<Purpose, Grant>> TABLE = Map.ofEntries(
            row(Role.GROUP_HEAD, names(Act.WRITE), numbers(Act.READ), numbers(Act.READ)),
            row(Role.BRANCH_HEAD, names(Act.WRITE), numbers(Act.WRITE), numbers(Act.READ)),
            row(Role.COMMUNE_OFFICER, names(Act.WRITE), names(Act.WRITE), numbers(Act.WRITE)),
            head(row(Role.COMMUNE_CHAIR, names(Act.APPROVE), names(Act.APPROVE), numbers(Act.APPROVE))),
            row(Role.DISTRICT_OFFICER, numbers(Act.READ), numbers(Act.WRITE), numbers(Act.WRITE)),
            head(row(Role.DISTRICT_CHAIR, numbers(Act.READ), numbers(Act.APPROVE), numbers(Act.APPROVE))),
            keeper(Role.PROVINCE_OFFICER, numbers(Act.READ), numbers(Act.WRITE), numbers(Act.WRITE)),
            head(keeper(Role.PROVINCE_CHAIR, numbers(Act.READ), numbers(Act.APPROVE), numbers(Act.APPROVE))),
            keeper(Role.CENTRE_OFFICER, numbers(Act.READ), numbers(Act.WRITE), numbers(Act.WRITE)),
            keeper(Role.CENTRE_CHAIR, numbers(Act.READ), numbers(Act.APPROVE), numbers(Act.APPROVE)),
            Map.entry(
                    Role.INSPECTOR,
                    Map.of(FIGURES, numbers(Act.READ), UNITS, numbers(Act.READ), CATALOGUE, numbers(Act.READ))),
            Map.entry(Role.SYSADMIN, Map.of(UNITS, numbers(Act.READ), CATALOGUE, numbers(Act.WRITE))));

    private Grants() {}

    private static Map.Entry<Role, Map<Purpose, Grant>> row(Role role, Grant roll, Grant figures, Grant units) {
        return Map.entry(role, Map.of(ROLL, roll, FIGURES, figures, UNITS, units, CATALOGUE, numbers(Act.READ)));
    }

    /** Whose level also keeps the list of indicators. */
    private static Map.Entry<Role, Map<Purpose, Grant>> keeper(Role role, Grant roll, Grant figures, Grant units) {
        return Map.entry(role, Map.of(ROLL, roll, FIGURES, figures, UNITS, units, CATALOGUE, numbers(Act.WRITE)));
    }

    /** Who stands at the head of a unit also sees who read its people. */
    private static Map.Entry<Role, Map<Purpose, Grant>> head(Map.Entry<Role, Map<Purpose, Grant>> row) {
        var more = new EnumMap<>(row.getValue());
        more.put(AUDIT, numbers(Act.READ));
        return Map.entry(row.getKey(), Map.copyOf(more));
    }

    private static Grant names(Act most) {
        return new Grant(Sight.NAMES, most);
    }

    private static Grant numbers(Act most) {
        return new Grant(Sight.NUMBERS, most);
    }
}
