package vn.sohoi.imports.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sohoi.imports.clean.Dates;
import vn.sohoi.imports.clean.Names;
import vn.sohoi.imports.clean.Places;
import vn.sohoi.imports.clean.Ticks;
import vn.sohoi.imports.read.Cell;
import vn.sohoi.imports.read.GridRow;
import vn.sohoi.imports.spi.Value.Doubt;
import vn.sohoi.kernel.VietnameseText;

/** What the cells of one column look like, counted. */
final class ColumnContent {
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern GAPS = Pattern.compile("[\\s.()-]|/.*");
    private static final Pattern DIGITS = Pattern.compile("[\\d .]+");
    private static final Pattern PHONE = Pattern.compile("(?:\\+?84|0)?[35789]\\d{8}|0?2\\d{9}");
    private static final Pattern ADDRESS = Pattern.compile("(?:so|ngo|ngach|xom|doi|to|khu|duong|pho|nha) .*\\d.*");
    private static final Set<String> PEOPLES =
            Set.of("kinh", "tay", "thai", "muong", "nung", "dao", "hoa", "hmong", "khmer", "mong", "cham");
    private static final Set<String> BELIEFS = Set.of(
            "khong",
            "cong giao",
            "phat giao",
            "thien chua",
            "tin lanh",
            "phat",
            "cao dai",
            "khong co",
            "thien chua giao");
    private static final Dates DATES = new Dates(false, 2026, false);

    /** So many cells tell what a column holds. */
    private static final int ENOUGH = 400;

    private final List<Integer> years = new ArrayList<>();
    private int filled;
    private int names;
    private int families;
    private int namesWithYear;
    private int singleWords;
    private int dates;
    private int phones;
    private int ids;
    private int ticks;
    private int ordinals;
    private int places;
    private int addresses;
    private int peoples;
    private int beliefs;
    private int small;
    private double last;

    static ColumnContent of(List<GridRow> rows, int column) {
        var content = new ColumnContent();
        for (var row : rows) {
            var cell = row.cell(column);
            if (cell != null && content.filled < ENOUGH) content.add(cell);
        }
        return content;
    }

    /** Whether the words of one column mostly end with those of another, as whole names do with given names. */
    static boolean endsWith(List<GridRow> rows, int whole, int part) {
        int both = 0;
        int ends = 0;
        for (var row : rows) {
            var name = row.cell(whole);
            var end = row.cell(part);
            if (name == null || end == null) continue;
            both++;
            if (VietnameseText.fold(name.text()).endsWith(VietnameseText.fold(end.text()))) ends++;
        }
        return both > 0 && ends * 10 >= both * 8;
    }

    private void add(Cell cell) {
        filled++;
        var text = VietnameseText.clean(cell.text());
        var folded = VietnameseText.fold(text);
        var digits = NO_DIGIT.matcher(text).replaceAll("");
        if (Names.isName(text)) {
            names++;
            if (Names.beginsWithFamily(text)) families++;
        } else if (Names.birthBehind(text) != null
                && Names.isName(Names.clean(Names.withoutBirth(text)).name())) namesWithYear++;
        if (!text.contains(" ") && text.chars().allMatch(Character::isLetter) && text.length() > 1) singleWords++;
        var day = DATES.read("", text, cell.date());
        if (day.date() != null && day.doubt() == Doubt.NONE && folded.length() < 30) {
            dates++;
            years.add(day.date().year());
        }
        if (digits.length() >= 9
                && PHONE.matcher(GAPS.matcher(text).replaceAll("")).lookingAt()) phones++;
        else if (DIGITS.matcher(text).matches() && digits.length() >= 9 && digits.length() <= 12) ids++;
        if (Ticks.isTick(text)) ticks++;
        if (digits.equals(text) && digits.length() <= 2 && !digits.isEmpty()) small++;
        if (cell.formula() || digits.equals(text) && digits.length() <= 5 && !digits.isEmpty()) ordinal(digits);
        if (Places.isPlace(text)) places++;
        if (ADDRESS.matcher(folded).matches()) addresses++;
        if (PEOPLES.contains(folded)) peoples++;
        if (BELIEFS.contains(folded)) beliefs++;
    }

    private void ordinal(String digits) {
        if (digits.isEmpty() || digits.length() > 6) return;
        double number = Double.parseDouble(digits);
        if (number == last + 1 || number == 1) ordinals++;
        last = number;
    }

    int filled() {
        return filled;
    }

    boolean mostly(int count) {
        return filled > 0 && count * 10 >= filled * 6;
    }

    boolean isNames() {
        return mostly(names);
    }

    /** Whether the names begin with families' names: family and middle name, or whole names. */
    boolean isFamilies() {
        return names > 0 && families * 10 >= filled * 6;
    }

    boolean isNamesWithYear() {
        return mostly(namesWithYear);
    }

    boolean isSingleWords() {
        return mostly(singleWords) && !mostly(ticks);
    }

    boolean isDates() {
        return mostly(dates);
    }

    boolean isPhones() {
        return mostly(phones);
    }

    boolean isIds() {
        return mostly(ids);
    }

    boolean isTicks() {
        return mostly(ticks);
    }

    boolean isOrdinals() {
        return filled > 0 && ordinals * 10 >= filled * 8;
    }

    boolean isPlaces() {
        return mostly(places) && !mostly(addresses);
    }

    boolean isAddresses() {
        return mostly(addresses);
    }

    boolean isPeoples() {
        return mostly(peoples);
    }

    boolean isBeliefs() {
        return mostly(beliefs);
    }

    boolean isSmallNumbers() {
        return mostly(small);
    }

    /** The middle one of the years, 0 where there is none. */
    int middleYear() {
        return years.isEmpty() ? 0 : years.stream().sorted().toList().get(years.size() / 2);
    }
}
