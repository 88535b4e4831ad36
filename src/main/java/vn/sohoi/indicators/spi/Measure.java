package vn.sohoi.indicators.spi;

import java.util.Locale;

/** What a figure is counted in; its words stand in the texts under {@code indicators.measure.NAME}. */
public enum Measure {
    /** Người: each at most once. */
    PERSON,
    /** Lượt: how often, one person perhaps several times. */
    TURN,
    /** Đơn vị. */
    UNIT,
    /** Phần trăm, never typed. */
    PERCENT;

    /** As machines read it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
