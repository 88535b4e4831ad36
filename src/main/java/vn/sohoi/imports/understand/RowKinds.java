package vn.sohoi.imports.understand;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.clean.Names;
import vn.sohoi.imports.clean.Places;
import vn.sohoi.imports.read.Cell;
import vn.sohoi.imports.read.GridRow;
import vn.sohoi.imports.read.GridSheet;
import vn.sohoi.imports.spi.FieldKind;
import vn.sohoi.kernel.VietnameseText;

/** Tells the rows of a table apart: people, headings of groups, sums, notes. */
record RowKinds(GridSheet sheet, Table table) {
    private static final Pattern SUM =
            Pattern.compile("^(?:tổng|cộng|tong cong|tong so|tong:|cong:|cong |cong$|toàn xã|toàn chi hội).*");
    private static final Pattern SUM_IS_NAME = Pattern.compile("^tổng (?:thị|văn).*");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("[(\\[]?(?:\\d{1,2}|[a-hA-H])[)\\]]?");
    private static final int LONGEST_ORDINAL = 6;
    private static final Pattern ROMAN = Pattern.compile("(?:[IVX]+|[A-H]|[a-h]|\\*|-)[.)/]?");
    private static final Pattern GROUP = Pattern.compile(
            "(?:tổ|nhóm|to|nhom)(?: phụ nữ| hội| phu nu)?(?: số| so)? ?(?:\\d|[ivx]+(?![\\p{L}])|[a-h](?![\\p{L}])).*|tổ (?!trưởng|phó)[^:]{1,30}: .*");
    private static final Pattern SIGNATURE = Pattern.compile(
            "^(?:.*ngay ?[\\d. ]* ?thang ?[\\d. ]* ?nam.*|t ?m |tm|chu tich|pho chu tich|nguoi lap|ban chap hanh|xac nhan|k ?t |chi hoi truong|ky ten|ky ghi|da ky|thay mat|nguoi tong hop|cong chuc).*");

    /** What the row is, knowing the rows around it. */
    RowKind kind(GridRow row, boolean signed, @Nullable GridRow next) {
        var text = first(row);
        if (isSum(row)) return RowKind.SUBTOTAL;
        int facts = facts(row);
        if (facts == 0 && isGroupHeading(row, next)) return RowKind.HEADING;
        var name = name(row);
        if (isSignature(text) && facts == 0) return RowKind.NOTE;
        if (!name.isEmpty() && isPerson(row, name, facts, signed)) return RowKind.PERSON;
        if (name.isEmpty() && facts > 0) return RowKind.PERSON;
        if (name.isEmpty() && row.cells().stream().allMatch(this::isFrame)) return RowKind.BLANK;
        return RowKind.NOTE;
    }

    boolean isSignature(String text) {
        return SIGNATURE.matcher(VietnameseText.fold(text)).matches();
    }

    /** The name that the row's name columns hold, or an empty text. */
    String name(GridRow row) {
        var name = new StringBuilder();
        for (var cell : row.cells()) {
            var field = table.field(cell);
            if (field == null || !field.kind().isName()) continue;
            if (cell.number() == null) name.append(' ').append(cell.text());
        }
        return VietnameseText.clean(name.toString());
    }

    private boolean isPerson(GridRow row, String name, int facts, boolean signed) {
        if (name.chars().noneMatch(Character::isLetter)) return facts > 0;
        if (facts > 0) return true;
        var bare = Names.clean(Names.withoutBirth(name)).name();
        boolean named = Names.isName(bare) || bare.matches("\\p{L}+");
        boolean alone = row.cells().stream().allMatch(cell -> {
            var field = table.field(cell);
            return field != null && field.kind().isName();
        });
        boolean counted = row.cells().stream().anyMatch(cell -> table.is(cell, FieldKind.ORDINAL));
        if (!named || signed && !counted) return false;
        return alone ? Names.isName(bare) && Names.beginsWithFamily(bare) : true;
    }

    /** How many cells tell something of a person: birth, id, phone, joining, sex, ticks. */
    private int facts(GridRow row) {
        int facts = 0;
        for (var cell : row.cells()) {
            var field = table.field(cell);
            if (field == null) continue;
            boolean digits = cell.text().chars().anyMatch(Character::isDigit);
            boolean tells = switch (field.kind()) {
                case BIRTH, BIRTH_OF_MAN, BIRTH_OF_WOMAN, BIRTH_DAY, BIRTH_MONTH, BIRTH_YEAR, DATE, CITIZEN_ID, PHONE ->
                    digits && cell.text().length() <= 60 && !isSignature(cell.text());
                default -> false;
            };
            if (tells && (!cell.formula() || field.kind() != FieldKind.BIRTH)) facts++;
        }
        return facts;
    }

    /** What a list may hold before anybody is entered: running numbers, formulas, places, ticks. */
    private boolean isFrame(Cell cell) {
        if (cell.formula()) return true;
        var field = table.field(cell);
        return field != null
                && (field.kind() == FieldKind.ORDINAL && cell.text().strip().length() <= LONGEST_ORDINAL
                        || field.kind() == FieldKind.PLACE
                        || field.kind() == FieldKind.GROUP
                        || field.kind() == FieldKind.AGE
                        || field.kind() == FieldKind.ETHNICITY
                        || field.kind() == FieldKind.RELIGION);
    }

    /** The line of (1), (2), (3) that forms have beneath their headings. */
    boolean isColumnNumbers(GridRow row) {
        return row.number() <= table.lastHeader() + 2
                && row.cells().size() >= 3
                && row.cells().stream()
                        .allMatch(cell -> COLUMN_NUMBER
                                .matcher(VietnameseText.clean(cell.text()))
                                .matches());
    }

    private boolean isSum(GridRow row) {
        var text = VietnameseText.clean(first(row)).toLowerCase(Locale.ROOT);
        return SUM.matcher(text).matches()
                && !(SUM_IS_NAME.matcher(text).matches() && facts(row) > 0)
                && identities(row) == 0;
    }

    /** Cells that only a person has: an id or a phone number. */
    private long identities(GridRow row) {
        return row.cells().stream()
                .filter(cell -> table.is(cell, FieldKind.CITIZEN_ID) || table.is(cell, FieldKind.PHONE))
                .filter(cell -> cell.text().replaceAll("\\D", "").length() >= 8)
                .count();
    }

    /** Whether a text only numbers what stands beside it. */
    static boolean isNumbering(String text) {
        var number = VietnameseText.clean(text);
        return ROMAN.matcher(number).matches() || number.matches("\\d{1,3}[.)]?");
    }

    boolean isGroupHeading(GridRow row, @Nullable GridRow next) {
        List<Cell> words = row.cells().stream()
                .filter(cell -> cell.number() == null && !cell.formula())
                .toList();
        if (words.isEmpty() || words.size() > 3) return false;
        boolean led = words.size() > 1 && isNumbering(words.getFirst().text());
        var text = VietnameseText.clean(
                led ? words.get(1).text() : words.getFirst().text());
        if (text.length() > 90) return false;
        if (words.size() == 1 + (led ? 1 : 0) && isGroupText(text)) return true;
        // a digit may be the number of a woman of whom no more is known
        if (led
                && words.size() == 2
                && ROMAN.matcher(words.getFirst().text().strip()).matches()) return true;
        if (words.size() == 1 && next != null && !name(next).isEmpty() && !isSignature(text))
            if (Places.inTitle(text) != null) return true;
        return words.size() == 1
                && text.length() < 60
                && isWide(row, words.getFirst())
                && next != null
                && !name(next).isEmpty();
    }

    /** Whether a text names a group or a branch: Tổ 4: bà Lê Ngọc Mận, II. Chi hội thôn Yên Phú, Nhân Hòa - Tổ 1. */
    static boolean isGroupText(String text) {
        var bare = text.replaceFirst("^(?:[IVX]+|[A-H]|\\d{1,2})[.)/:]\\s*", "").toLowerCase(Locale.ROOT);
        if (Places.isPlace(bare) && !bare.startsWith("chi hội trưởng") && !bare.startsWith("chi hội phó")) return true;
        if (GROUP.matcher(bare).matches()) return true;
        for (var part : bare.split("\\s*[-–,/]\\s*", 4)) if (GROUP.matcher(part).matches()) return true;
        return false;
    }

    private boolean isWide(GridRow row, Cell cell) {
        return sheet.merged().stream()
                .anyMatch(region -> region.firstRow() == row.number()
                        && region.firstColumn() == cell.column()
                        && region.lastColumn() - region.firstColumn() >= 2);
    }

    /** The first words of a row, running numbers left out. */
    static String first(GridRow row) {
        for (var cell : row.cells())
            if (cell.number() == null && cell.text().chars().anyMatch(Character::isLetter)) return cell.text();
        return "";
    }
}
