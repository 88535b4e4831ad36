package vn.sohoi.units;

import java.util.Locale;

/** How a unit went over into another, in the words of the official conversion table. */
public enum Relation {
    /** Nhập toàn bộ. */
    WHOLE,
    /** Nhập một phần: land and people, nobody says how many. */
    PART,
    /** Nhập một phần diện tích, toàn bộ dân số. */
    PART_ALL_PEOPLE,
    /** Nhập một phần diện tích: land only, no people. */
    PART_LAND,
    /** Giữ nguyên. */
    UNCHANGED,
    /** Đổi tên. */
    RENAMED,
    /** Đổi loại hình. */
    RETYPED;

    /** As machines read it: {@code part_all_people}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the unit itself goes on under the same identity. */
    public boolean continues() {
        return this == UNCHANGED || this == RENAMED || this == RETYPED;
    }

    /** Whether all people of the old unit are in the new one. */
    public boolean allPeople() {
        return this == WHOLE || this == PART_ALL_PEOPLE || continues();
    }
}
