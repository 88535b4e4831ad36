package vn.sohoi.units;

import java.util.Arrays;
import java.util.List;

/** What a unit is called by law; its Vietnamese word stands in the texts under {@code units.kind.NAME}. */
public enum UnitKind {
    /** Trung ương. */
    CENTRE(UnitLevel.CENTRE, ""),
    /** Tỉnh. */
    PROVINCE(UnitLevel.PROVINCE, "tinh"),
    /** Thành phố trực thuộc trung ương. */
    CITY(UnitLevel.PROVINCE, "thanh pho"),
    /** Quận. */
    URBAN_DISTRICT(UnitLevel.DISTRICT, "quan"),
    /** Huyện. */
    RURAL_DISTRICT(UnitLevel.DISTRICT, "huyen"),
    /** Thị xã. */
    TOWN(UnitLevel.DISTRICT, "thi xa"),
    /** Thành phố thuộc tỉnh, thành phố thuộc thành phố. */
    PROVINCIAL_CITY(UnitLevel.DISTRICT, "thanh pho"),
    /** Xã. */
    RURAL_COMMUNE(UnitLevel.COMMUNE, "xa"),
    /** Phường. */
    WARD(UnitLevel.COMMUNE, "phuong"),
    /** Thị trấn. */
    TOWNLET(UnitLevel.COMMUNE, "thi tran"),
    /** Đặc khu. */
    SPECIAL_ZONE(UnitLevel.COMMUNE, "dac khu"),
    /** Đơn vị trực thuộc: a university, a market, a force with a Union of its own. */
    ATTACHED(UnitLevel.COMMUNE, ""),
    /** Chi hội. */
    BRANCH(UnitLevel.BRANCH, ""),
    /** Tổ phụ nữ. */
    GROUP(UnitLevel.GROUP, "");

    private final UnitLevel level;
    private final String word;

    UnitKind(UnitLevel level, String word) {
        this.level = level;
        this.word = word;
    }

    /** The level on which units of this kind stand. */
    public UnitLevel level() {
        return level;
    }

    /** The folded word that official names of this kind begin with; empty where there is none. */
    public String word() {
        return word;
    }

    /** Kinds whose word the folded name begins with: 'thanh pho ha noi' may be of two. */
    public static List<UnitKind> namedBy(String folded) {
        return Arrays.stream(values())
                .filter(kind -> !kind.word.isEmpty() && folded.startsWith(kind.word + " "))
                .toList();
    }

    /** The folded name without this kind's word. */
    public String bare(String folded) {
        return !word.isEmpty() && folded.startsWith(word + " ") ? folded.substring(word.length() + 1) : folded;
    }
}
