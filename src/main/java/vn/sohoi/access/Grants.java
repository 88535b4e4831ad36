package vn.sohoi.access;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The table of rights: role × purpose → how deep people are seen, what may be done, and how sensitive a field may be. A
 * superior sees numbers, not names; a role that has a dash for a purpose has nothing there.
 */
final class Grants {
    /**
     * In each cell the people whom the role sees ({@code own} herself, {@code unit} those of its unit, {@code tree} those of
     * all beneath, {@code sum} numbers only), the strongest act ({@code r} read, {@code w} write, {@code a} approve), and
     * the highest class of a field; after a plus, what a task given by somebody who holds it adds.
     */
    private static final String TABLE = """
            role             ROLL        FIGURES   UNITS    CATALOGUE HARDSHIP    LOANS       SCREENING    CASES    PERSONNEL NEWS      MANDATES  REQUESTS  AUDIT    ACTIVITIES
            MEMBER           own:r:C3    -         -        -         own:r:C3    own:r:C3    own:r:C4     own:w:C4 own:r:C2  sum:r:C0  -         own:w:C4  own:r:C1 -
            GROUP_HEAD       unit:w:C2   sum:w:C1  sum:r:C1 sum:r:C1  unit:w:C2   -           -            -        -         unit:w:C1 -         unit:w:C2 -        sum:w:C1
            BRANCH_HEAD      tree:w:C2   sum:w:C1  sum:r:C1 sum:r:C1  unit:w:C3   unit:r:C2   -            -        tree:r:C2 unit:w:C1 tree:w:C1 tree:w:C2 -        sum:w:C1
            COMMUNE_OFFICER  tree:w:C3   tree:w:C3 sum:w:C1 sum:r:C1  tree:w:C3   tree:w:C3   tree:w:C2+C4 -+C4     tree:w:C2 tree:w:C1 -         tree:w:C3 -        sum:w:C1
            COMMUNE_CHAIR    tree:a:C3   tree:a:C3 sum:a:C1 sum:r:C1  tree:a:C3   tree:a:C3   sum:r:C1     -+C4     tree:a:C3 tree:a:C1 tree:a:C1 tree:a:C3 sum:r:C1 sum:a:C1
            DISTRICT_OFFICER sum:r:C1+C3 sum:w:C1  sum:w:C1 sum:r:C1  sum:r:C1+C3 sum:r:C1+C3 sum:r:C1     sum:r:C1 tree:w:C2 tree:w:C1 -         -+C3      -        sum:w:C1
            DISTRICT_CHAIR   sum:r:C1+C3 sum:a:C1  sum:a:C1 sum:r:C1  sum:r:C1    sum:r:C1    sum:r:C1     sum:r:C1 tree:a:C2 tree:a:C1 tree:a:C1 sum:r:C1  sum:r:C1 sum:a:C1
            PROVINCE_OFFICER sum:r:C1+C3 sum:w:C1  sum:w:C1 sum:w:C1  sum:r:C1+C3 sum:r:C1+C3 sum:r:C1     sum:r:C1 tree:w:C2 tree:w:C1 -         -+C3      -        sum:w:C1
            PROVINCE_CHAIR   sum:r:C1+C3 sum:a:C1  sum:a:C1 sum:w:C1  sum:r:C1    sum:r:C1    sum:r:C1     sum:r:C1 tree:a:C2 tree:a:C1 tree:a:C1 sum:r:C1  sum:r:C1 sum:a:C1
            CENTRE_OFFICER   sum:r:C1+C3 sum:w:C1  sum:w:C1 sum:w:C1  sum:r:C1    sum:r:C1    sum:r:C1     sum:r:C1 -+C2      sum:w:C1  -         -         -        sum:w:C1
            CENTRE_CHAIR     sum:r:C1    sum:a:C1  sum:a:C1 sum:w:C1  sum:r:C1    sum:r:C1    sum:r:C1     sum:r:C1 sum:a:C1  sum:a:C1  tree:a:C1 sum:r:C1  -        sum:a:C1
            INSPECTOR        -+C3        sum:r:C1  sum:r:C1 sum:r:C1  -+C3        -+C3        -            -+C3     -+C3      -         tree:r:C1 -         -+C3     sum:r:C1
            DATA_OFFICER     -+C4        sum:r:C1  sum:r:C1 sum:r:C1  -           -           -            -        -         -         -         tree:a:C4 sum:r:C1 -
            SYSADMIN         -           -         sum:r:C1 sum:w:C1  -           -           -            -        -         -         -         -         -        -
            AUDITOR          -           -         sum:r:C1 sum:r:C1  -           -           -            -        -         -         tree:r:C1 -         sum:a:C1 -
            TASK_HOLDER      -+C2        -         -        -         -           -           -            -        -+C2      -         -         -         -        -
            """;

    /** Whom a role sees by name. */
    enum Sight {
        NOBODY,
        NUMBERS,
        OWN,
        UNIT,
        TREE
    }

    /**
     * One cell.
     *
     * @param most the strongest act allowed: approving includes writing, writing includes reading
     * @param ceiling the highest class of a field
     * @param byTask the highest class of a field of whom a task names; C0 where a task gives nothing
     */
    record Grant(Sight sight, Act most, FieldClass ceiling, FieldClass byTask) {
        boolean allows(Act act) {
            return sight != Sight.NOBODY && act.compareTo(most) <= 0;
        }

        boolean names() {
            return sight == Sight.UNIT || sight == Sight.TREE;
        }

        /** The same without people and without acts. */
        Grant readingNumbers() {
            return sight == Sight.NOBODY || sight == Sight.OWN
                    ? NOTHING
                    : new Grant(Sight.NUMBERS, Act.READ, FieldClass.C1, FieldClass.C0);
        }
    }

    static final Grant NOTHING = new Grant(Sight.NOBODY, Act.READ, FieldClass.C0, FieldClass.C0);
    private static final Map<Role, Map<Purpose, Grant>> CELLS = read();

    private Grants() {}

    static Grant of(Role role, Purpose purpose) {
        var row = CELLS.get(role);
        var cell = row == null ? null : row.get(purpose);
        if (cell == null) throw new IllegalStateException("no cell for " + role + " and " + purpose);
        return cell;
    }

    /** What a task gives for its purpose: reading the people of its unit. */
    static Grant task(FieldClass most) {
        return new Grant(Sight.TREE, Act.READ, most, FieldClass.C0);
    }

    private static Map<Role, Map<Purpose, Grant>> read() {
        var lines =
                TABLE.lines().map(line -> List.of(line.strip().split("\\s+"))).toList();
        var purposes = lines.getFirst().stream().skip(1).map(Purpose::valueOf).toList();
        var rows = new EnumMap<Role, Map<Purpose, Grant>>(Role.class);
        for (var line : lines.subList(1, lines.size())) {
            var row = new EnumMap<Purpose, Grant>(Purpose.class);
            for (int i = 0; i < purposes.size(); i++) row.put(purposes.get(i), grant(line.get(i + 1)));
            rows.put(Role.valueOf(line.getFirst()), row);
        }
        return rows;
    }

    private static Grant grant(String cell) {
        var parts = cell.split("\\+");
        var byTask = parts.length == 1 ? FieldClass.C0 : FieldClass.valueOf(parts[1]);
        if (parts[0].equals("-")) return new Grant(Sight.NOBODY, Act.READ, FieldClass.C0, byTask);
        var words = Arrays.asList(parts[0].split(":"));
        return new Grant(sight(words.get(0)), act(words.get(1)), FieldClass.valueOf(words.get(2)), byTask);
    }

    private static Sight sight(String word) {
        return switch (word) {
            case "own" -> Sight.OWN;
            case "unit" -> Sight.UNIT;
            case "tree" -> Sight.TREE;
            case "sum" -> Sight.NUMBERS;
            default -> throw new IllegalStateException(word);
        };
    }

    private static Act act(String word) {
        return switch (word) {
            case "r" -> Act.READ;
            case "w" -> Act.WRITE;
            case "a" -> Act.APPROVE;
            default -> throw new IllegalStateException(word);
        };
    }
}
