package vn.sohoi.campaigns.poverty;

/** What the commune's decision says of a household in a year. */
public enum PovertyStatus {
    /** Hộ nghèo. */
    POOR,
    /** Hộ cận nghèo. */
    NEAR_POOR
}
