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
    PERCENT,
    /** Hộ. */
    HOUSEHOLD,
    /** Đồng, whole. */
    VND,
    /** Mét vuông. */
    SQUARE_METRE,
    /** Ngày công. */
    WORKDAY,
    /** Buổi. */
    SESSION,
    /** Đợt. */
    DRIVE,
    /** Lớp. */
    CLASS,
    /** Câu lạc bộ, mô hình. */
    CLUB,
    /** Mô hình học tập. */
    MODEL,
    /** Công trình, phần việc. */
    WORK,
    /** Con giống. */
    HEAD,
    /** Ý tưởng, dự án. */
    IDEA,
    /** Hợp tác xã, tổ hợp tác. */
    COOPERATIVE,
    /** Doanh nghiệp. */
    FIRM,
    /** Tổ tiết kiệm và vay vốn. */
    CREDIT_GROUP,
    /** Căn nhà. */
    HOUSE,
    /** Trẻ. */
    CHILD,
    /** Suất quà. */
    GIFT,
    /** Suất học bổng. */
    SCHOLARSHIP,
    /** Thẻ. */
    CARD,
    /** Đơn thư. */
    CASE,
    /** Tổ tư vấn. */
    TEAM,
    /** Địa chỉ. */
    PLACE,
    /** Cuộc giám sát, phản biện. */
    REVIEW,
    /** Phần thưởng. */
    AWARD,
    /** Chỉ tiêu. */
    TARGET;

    /** As machines read it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
