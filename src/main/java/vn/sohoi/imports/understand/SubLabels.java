package vn.sohoi.imports.understand;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.spi.FieldKind;
import vn.sohoi.kernel.VietnameseText;

/** What short headings mean by their neighbours: Nam beside Nữ is a man, beside Ngày and Tháng a year. */
record SubLabels(Dictionary dictionary, Collection<ColumnMapping.Label> all) {
    private static final int SURE = 500;

    Dictionary.@Nullable Match match(ColumnMapping.Label label) {
        var kind = kind(label);
        var field = kind == null ? null : dictionary.field(kind);
        if (field != null) return new Dictionary.Match(field, SURE);
        var own = dictionary.match(label.text());
        if (label.parent().isEmpty() || own != null && own.weight() >= 100 && !isBareNumber(own)) return own;
        var both = dictionary.match(label.parent() + " " + label.text());
        return both != null ? both : own;
    }

    /** "Số" beneath another heading is the number of that thing, not a running one. */
    private static boolean isBareNumber(Dictionary.Match match) {
        return match.field().kind() == FieldKind.ORDINAL;
    }

    private @Nullable FieldKind kind(ColumnMapping.Label label) {
        var parent = label.parent().isEmpty() ? null : dictionary.match(label.parent());
        boolean ofBirth = parent == null || parent.field().kind().isBirth();
        return switch (label.folded()) {
            case "nu" -> has(label, "nam") ? FieldKind.BIRTH_OF_WOMAN : null;
            case "nam" -> year(label, ofBirth);
            case "ngay" -> ofBirth && has(label, "thang") ? FieldKind.BIRTH_DAY : null;
            case "thang" -> ofBirth && has(label, "ngay") ? FieldKind.BIRTH_MONTH : null;
            default -> null;
        };
    }

    private @Nullable FieldKind year(ColumnMapping.Label label, boolean ofBirth) {
        var raw = VietnameseText.clean(label.text()).toLowerCase(Locale.ROOT);
        if (has(label, "nu") && !raw.equals("năm")) return FieldKind.BIRTH_OF_MAN;
        if (ofBirth && (has(label, "thang") || !label.parent().isEmpty())) return FieldKind.BIRTH_YEAR;
        return null;
    }

    private boolean has(ColumnMapping.Label label, String folded) {
        return all.stream()
                .anyMatch(other -> other != label
                        && other.folded().equals(folded)
                        && other.row() == label.row()
                        && Math.abs(other.column() - label.column()) <= 3);
    }
}
