package vn.sohoi.activities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sohoi.imports.FileRows;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.VietnameseText;

/**
 * Finds the women of a roll call whom a list names: by the whole name, marks and capitals aside, and by the year of birth where several
 * bear it. Whatever is in doubt is asked, and nobody is counted twice.
 *
 * @param found of whom the list leaves no doubt
 * @param questions its other names, in their order
 */
public record ListedNames(Set<PersonId> found, List<Question> questions) {
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,4}\\s*[.)\\-]?\\s+");

    /** Years in which somebody on the roll may have been born; the year of the meeting is none. */
    private static final Pattern BORN = Pattern.compile("(?<!\\d)(?:19\\d\\d|200\\d|201[0-2])(?!\\d)");

    private static final Pattern HEADING =
            Pattern.compile("ho(?: va)?(?: dem)?(?: va)? ten.*|ten|ho va ten dem|ho dem");

    /**
     * A name of the list of which somebody has to say whom it means.
     *
     * @param may those who bear it; nobody of the branch where it is empty
     */
    public record Question(String name, List<Register.Woman> may) {}

    /** A row of the list: the name on it, and the years that stand beside. */
    private record Named(String name, Set<Integer> years) {
        String key() {
            return VietnameseText.fold(name);
        }
    }

    /** @param text its rows, cells apart by tabs or semicolons */
    public static ListedNames in(String text, Collection<Register.Woman> women) {
        var byName = new HashMap<String, List<Register.Woman>>();
        for (var woman : women)
            byName.computeIfAbsent(VietnameseText.fold(woman.name()), name -> new ArrayList<>())
                    .add(woman);
        var rows = rows(text);
        var named = new LinkedHashMap<String, List<Named>>();
        for (var one : names(rows, byName.keySet()))
            named.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one);
        var found = new HashSet<PersonId>();
        var questions = new ArrayList<Question>();
        named.forEach((key, all) -> match(all, byName.getOrDefault(key, List.of()), found, questions));
        return new ListedNames(Set.copyOf(found), List.copyOf(questions));
    }

    private static List<List<String>> rows(String text) {
        return FileRows.cells(text).stream()
                .map(row -> row.stream()
                        .map(cell -> NUMBERED.matcher(cell).replaceFirst(""))
                        .toList())
                .toList();
    }

    /** The rows beneath the heading of names; without one those of the column in which most names are known. */
    private static List<Named> names(List<List<String>> rows, Set<String> known) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        int best = 0;
        boolean parted = false;
        long most = -1;
        for (int column = 0; column < width; column++)
            for (boolean two : new boolean[] {false, true}) {
                int at = column;
                long hits = rows.stream()
                        .filter(row -> known.contains(VietnameseText.fold(name(row, at, two))))
                        .count();
                if (hits <= most) continue;
                most = hits;
                best = column;
                parted = two;
            }
        int heading = -1;
        for (int i = 0; i < rows.size() && heading < 0; i++)
            if (HEADING.matcher(VietnameseText.fold(name(rows.get(i), best, false)))
                    .matches()) heading = i;
        var names = new ArrayList<Named>();
        for (var row : rows.subList(heading + 1, rows.size())) {
            var name = name(row, best, parted);
            boolean told = known.contains(VietnameseText.fold(name));
            // a title among them is asked about too: better than a name that nobody hears of
            if (told || name.contains(" ")) names.add(new Named(name, years(row)));
        }
        return names;
    }

    private static String name(List<String> row, int column, boolean parted) {
        if (column >= row.size()) return "";
        return parted && column + 1 < row.size() ? row.get(column) + " " + row.get(column + 1) : row.get(column);
    }

    private static Set<Integer> years(List<String> row) {
        var years = new HashSet<Integer>();
        for (var cell : row) {
            var year = BORN.matcher(cell);
            while (year.find()) years.add(Integer.valueOf(year.group()));
        }
        return years;
    }

    /** As many rows as women of one name are all of them; else the year must tell. */
    private static void match(
            List<Named> rows, List<Register.Woman> women, Set<PersonId> found, List<Question> questions) {
        var left = new ArrayList<>(women);
        var open = new ArrayList<Named>();
        for (var row : rows) {
            var born = women.stream().filter(woman -> born(woman, row)).toList();
            if (born.size() == 1) {
                found.add(born.getFirst().id());
                left.remove(born.getFirst());
            } else open.add(row);
        }
        boolean all =
                !open.isEmpty() && open.size() == left.size() && open.stream().allMatch(row -> fits(row, left));
        if (all) left.forEach(woman -> found.add(woman.id()));
        else for (var row : open) questions.add(new Question(row.name(), women));
    }

    private static boolean born(Register.Woman woman, Named row) {
        var birth = woman.birth();
        return birth != null && row.years().contains(birth.year());
    }

    /** Nothing that stands beside the name speaks against any of them. */
    private static boolean fits(Named row, List<Register.Woman> women) {
        return row.years().isEmpty() || women.stream().allMatch(woman -> woman.birth() == null || born(woman, row));
    }

    /** Whom of the women the list says to have been present; of a list of absentees nobody whom it may mean. */
    public Set<PersonId> present(Way way, Collection<Register.Woman> women) {
        if (way == Way.PRESENT) return found;
        var present = new HashSet<PersonId>();
        for (var woman : women) present.add(woman.id());
        present.removeAll(found);
        for (var question : questions) for (var woman : question.may()) present.remove(woman.id());
        return present;
    }
}
