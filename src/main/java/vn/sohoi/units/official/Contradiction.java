package vn.sohoi.units.official;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.units.Relation;

/** What cannot all be true of one old unit. */
final class Contradiction {
    private Contradiction() {}

    /** The reason why the rows of one old code cannot stand together, or null. */
    static @Nullable String in(List<ConversionTable.Line> ofOneCode) {
        if (twoNames(ofOneCode)) return "two-names";
        boolean whole = has(ofOneCode, Relation.WHOLE)
                || ofOneCode.stream().map(Contradiction::relation).anyMatch(one -> one != null && one.continues());
        if (whole && ofOneCode.size() > 1) return "whole-and-more";
        if (has(ofOneCode, Relation.PART_ALL_PEOPLE) && has(ofOneCode, Relation.PART)) return "all-people-and-more";
        if (ofOneCode.stream().allMatch(line -> relation(line) == Relation.PART_LAND)) return "people-nowhere";
        return null;
    }

    private static boolean twoNames(List<ConversionTable.Line> lines) {
        var first = lines.getFirst().old();
        return first != null
                && lines.stream()
                        .map(ConversionTable.Line::old)
                        .anyMatch(old -> old != null && !old.spelledLike(first.bare()));
    }

    private static boolean has(List<ConversionTable.Line> lines, Relation relation) {
        return lines.stream().anyMatch(line -> relation(line) == relation);
    }

    private static @Nullable Relation relation(ConversionTable.Line line) {
        return line.words().relation();
    }
}
