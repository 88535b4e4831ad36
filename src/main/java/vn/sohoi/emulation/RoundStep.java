package vn.sohoi.emulation;

/** Where a round stands; each step is taken once, in this order. */
public enum RoundStep {
    /** Units look at their points and claim. */
    OPENED,
    /** Claiming is over, checks are drawn and made. */
    CLAIMED,
    /** Checks are made, the council sits. */
    CHECKED,
    /** The council's points are shown; units may object. */
    PUBLISHED,
    /** Points and grades stand for ever. */
    DECIDED
}
