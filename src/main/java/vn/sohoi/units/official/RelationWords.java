package vn.sohoi.units.official;

import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.units.Relation;

/**
 * How a row's words for the way of going over are read.
 *
 * @param relation null when they cannot be read
 * @param usual whether they are one of the seven fixed wordings
 * @param wholeLand whether they say that all land goes, beside what the relation says
 * @param ofDistrict true when the whole of a district becomes the new unit; else null
 */
public record RelationWords(
        @Nullable Relation relation,
        boolean usual,
        boolean wholeLand,
        @Nullable Boolean ofDistrict) {

    /** Folded, so that blanks, capitals and lost marks do not matter. */
    static RelationWords of(String note) {
        var folded = VietnameseText.fold(note);
        return switch (folded) {
            case "nhap toan bo" -> usual(Relation.WHOLE);
            case "nhap mot phan" -> usual(Relation.PART);
            case "nhap mot phan dien tich" -> usual(Relation.PART_LAND);
            case "nhap mot phan dien tich toan bo dan so" -> usual(Relation.PART_ALL_PEOPLE);
            case "giu nguyen" -> usual(Relation.UNCHANGED);
            case "doi ten" -> usual(Relation.RENAMED);
            case "doi loai hinh" -> usual(Relation.RETYPED);
            default -> unusual(folded);
        };
    }

    private static RelationWords usual(Relation relation) {
        return new RelationWords(relation, true, false, null);
    }

    private static RelationWords unusual(String folded) {
        if (folded.startsWith("sap xep toan bo huyen")) return new RelationWords(Relation.WHOLE, false, false, true);
        if (folded.startsWith("sap xep toan bo xa")) return new RelationWords(Relation.WHOLE, false, false, null);
        // people go elsewhere as well, so this is a part, with all the land
        if (folded.equals("nhap toan bo dien tich")) return new RelationWords(Relation.PART, false, true, null);
        boolean part = folded.equals("nhap mot phan dan so")
                || folded.startsWith("phan con lai")
                || folded.startsWith("doi ten") && folded.contains("tu mot phan");
        return new RelationWords(part ? Relation.PART : null, false, false, null);
    }
}
