package vn.sohoi.campaigns.help;

/**
 * Who gave.
 *
 * @param name of a partner or a person, who may wish not to be named; of the Union empty
 */
public record Donor(Kind kind, String name) {
    /** What the donor is. */
    public enum Kind {
        /** The unit itself, out of its own funds or what its members gave. */
        UNION,
        /** An office, a firm, a charity, another unit of the Union. */
        PARTNER,
        PERSON
    }
}
