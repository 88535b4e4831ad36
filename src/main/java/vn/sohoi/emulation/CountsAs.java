package vn.sohoi.emulation;

/** The words under which the Union's list counts grades (line 15), the best first. */
public enum CountsAs {
    /** Xuất sắc. */
    EXCELLENT,
    /** Vững mạnh. */
    STRONG,
    /** Khá. */
    FAIR,
    /** Trung bình. */
    AVERAGE
}
