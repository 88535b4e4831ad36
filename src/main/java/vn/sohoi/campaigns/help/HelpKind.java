package vn.sohoi.campaigns.help;

/** What is given (domain 4.3, lines 52 to 56). */
public enum HelpKind {
    /** Mái ấm tình thương xây mới. */
    HOUSE_BUILT,
    /** Mái ấm tình thương sửa lại. */
    HOUSE_REPAIRED,
    GIFT,
    SCHOLARSHIP,
    /** Thẻ bảo hiểm y tế. */
    INSURANCE_CARD,
    /** Money or goods of a godmother for her child. */
    SPONSORSHIP;

    /** Whether it is a house, which goes to a household and comes one by one. */
    public boolean isHouse() {
        return this == HOUSE_BUILT || this == HOUSE_REPAIRED;
    }
}
