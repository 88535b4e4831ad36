package vn.sohoi.imports.understand;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import vn.sohoi.imports.read.GridRow;
import vn.sohoi.imports.spi.Field;
import vn.sohoi.imports.spi.FieldKind;

/** Says how names are spread over columns where the headings alone leave it open. */
record NameColumns(
        Map<Integer, Field> columns, Dictionary dictionary, List<GridRow> rows, IntFunction<ColumnContent> content) {

    /** @param given places the column of given names where its heading is that of the family name beside it */
    void putRight(IntConsumer given) {
        middleWithoutFamily();
        wholeNamesBesideParts();
        lonelyGivenName();
        inTwoColumns(given);
        withYear();
    }

    /** "Tên đệm" and "Tên" alone: the first holds the family names too. */
    private void middleWithoutFamily() {
        boolean family =
                columns.values().stream().anyMatch(field -> field.equals(dictionary.field(FieldKind.FAMILY_NAME)));
        int first = column(FieldKind.FAMILY_NAME);
        if (!family && first >= 0) replace(first, FieldKind.FAMILY_NAME);
    }

    /** Whole names beside the columns of which they are made: the parts say nothing more. */
    private void wholeNamesBesideParts() {
        int full = column(FieldKind.FULL_NAME);
        if (full < 0 || !content.apply(full).isNames() || !content.apply(full).isFamilies()) return;
        boolean parted = columns.entrySet().stream()
                .anyMatch(entry -> entry.getValue().kind() == FieldKind.GIVEN_NAME
                        && !ColumnContent.endsWith(rows, full, entry.getKey()));
        if (!parted)
            columns.values()
                    .removeIf(field -> field.kind() == FieldKind.FAMILY_NAME || field.kind() == FieldKind.GIVEN_NAME);
    }

    /** "Tên" at the head of whole names. */
    private void lonelyGivenName() {
        int given = column(FieldKind.GIVEN_NAME);
        int family = column(FieldKind.FAMILY_NAME);
        int full = column(FieldKind.FULL_NAME);
        if (given >= 0 && family < 0 && full < 0) replace(given, FieldKind.FULL_NAME);
        if (given < 0 && family >= 0 && full < 0 && !content.apply(family + 1).isSingleWords())
            replace(family, FieldKind.FULL_NAME);
        if (given >= 0 && full >= 0 && family < 0 && content.apply(given).isSingleWords())
            replace(full, FieldKind.FAMILY_NAME);
    }

    /** One heading over two columns: family and middle name, and given name beside it. */
    private void inTwoColumns(IntConsumer given) {
        int name = Math.max(column(FieldKind.FULL_NAME), column(FieldKind.FAMILY_NAME));
        if (name < 0 || columns.containsKey(name + 1) || column(FieldKind.GIVEN_NAME) >= 0) return;
        var beside = content.apply(name + 1);
        if (!beside.isSingleWords()
                || beside.filled() * 10 < content.apply(name).filled() * 8) return;
        replace(name, FieldKind.FAMILY_NAME);
        given.accept(name + 1);
    }

    private void withYear() {
        int name = column(FieldKind.FULL_NAME);
        if (name >= 0 && content.apply(name).isNamesWithYear()) replace(name, FieldKind.NAME_AND_YEAR);
    }

    private void replace(int column, FieldKind kind) {
        var field = dictionary.field(kind);
        if (field != null) columns.put(column, field);
    }

    private int column(FieldKind kind) {
        for (var entry : columns.entrySet()) if (entry.getValue().kind() == kind) return entry.getKey();
        return -1;
    }
}
