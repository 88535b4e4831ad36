package vn.sohoi.campaigns.help;

/** Why a godmother's help for a child ended. */
public enum Ending {
    /** Đủ 18 tuổi hoặc đã đi làm. */
    GROWN,
    /** Gia đình đã khá lên. */
    BETTER,
    /** Chuyển đi nơi khác. */
    MOVED,
    /** Người đỡ đầu không tiếp tục. */
    DONOR,
    DIED,
    OTHER
}
