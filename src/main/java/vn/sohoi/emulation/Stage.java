package vn.sohoi.emulation;

/** Who gave points. */
public enum Stage {
    /** The unit itself. */
    CLAIMED,
    /** Whoever checks: the holder, or a unit of the same round where they score each other. */
    CHECKED,
    /** The council of the holder. */
    COUNCIL
}
