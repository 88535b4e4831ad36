package vn.sohoi.cadres;

/** How somebody came to a position, or a body to its term: bầu, chỉ định, bầu bổ sung (kiện toàn giữa nhiệm kỳ). */
public enum Way {
    ELECTED,
    APPOINTED,
    /** Within a term, never for a whole one. */
    CO_OPTED
}
