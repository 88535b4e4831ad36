package vn.sohoi.imports.understand;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.sohoi.imports.spi.Field;
import vn.sohoi.imports.spi.FieldKind;

/** Guesses fields from what stands in the columns alone. */
record ContentMapping(Dictionary dictionary, IntFunction<ColumnContent> content, int width) {

    Map<Integer, Field> columns() {
        var columns = new TreeMap<Integer, Field>();
        names(columns);
        dates(columns);
        first(columns, FieldKind.CITIZEN_ID, ColumnContent::isIds);
        first(columns, FieldKind.PHONE, ColumnContent::isPhones);
        first(columns, FieldKind.ORDINAL, ColumnContent::isOrdinals);
        first(columns, FieldKind.PLACE, ColumnContent::isPlaces);
        first(columns, FieldKind.ADDRESS, ColumnContent::isAddresses);
        first(columns, FieldKind.ETHNICITY, ColumnContent::isPeoples);
        first(columns, FieldKind.RELIGION, ColumnContent::isBeliefs);
        notes(columns);
        return columns;
    }

    private void names(Map<Integer, Field> columns) {
        for (int column = 0; column < width; column++) {
            var here = content.apply(column);
            if (here.isNamesWithYear()) {
                put(columns, column, FieldKind.NAME_AND_YEAR);
                return;
            }
            if (!here.isNames() || !here.isFamilies()) continue;
            boolean parted = column + 1 < width
                    && content.apply(column + 1).isSingleWords()
                    && content.apply(column + 1).filled() * 10 >= here.filled() * 8;
            put(columns, column, parted ? FieldKind.FAMILY_NAME : FieldKind.FULL_NAME);
            if (parted) put(columns, column + 1, FieldKind.GIVEN_NAME);
            return;
        }
    }

    /** Of two columns of dates the earlier is the birth, the later the joining. */
    private void dates(Map<Integer, Field> columns) {
        List<Integer> dated = IntStream.range(0, width)
                .filter(column -> !columns.containsKey(column))
                .filter(column -> content.apply(column).isDates()
                        && !content.apply(column).isOrdinals())
                .boxed()
                .sorted(Comparator.comparingInt(column -> content.apply(column).middleYear()))
                .toList();
        boolean named = columns.values().stream().anyMatch(field -> field.kind() == FieldKind.NAME_AND_YEAR);
        if (!dated.isEmpty() && !named && content.apply(dated.getFirst()).middleYear() < 2005)
            put(columns, dated.getFirst(), FieldKind.BIRTH);
        if (dated.size() > 1) put(columns, dated.getLast(), FieldKind.DATE);
        if (dated.size() == 1 && named) put(columns, dated.getFirst(), FieldKind.DATE);
    }

    /** The last column of scattered words holds notes. */
    private void notes(Map<Integer, Field> columns) {
        int last = columns.isEmpty() ? width : width - 1;
        if (last > 0
                && last < width
                && !columns.containsKey(last)
                && content.apply(last).filled() > 0
                && !content.apply(last).isTicks()) put(columns, last, FieldKind.NOTE);
    }

    private void first(Map<Integer, Field> columns, FieldKind kind, java.util.function.Predicate<ColumnContent> fits) {
        for (int column = 0; column < width; column++)
            if (!columns.containsKey(column) && fits.test(content.apply(column))) {
                put(columns, column, kind);
                return;
            }
    }

    private void put(Map<Integer, Field> columns, int column, FieldKind kind) {
        var field = dictionary.field(kind);
        if (field != null) columns.put(column, field);
    }
}
