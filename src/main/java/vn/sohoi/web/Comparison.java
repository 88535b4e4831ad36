package vn.sohoi.web;

/**
 * One row where two records stand side by side: what agrees and what differs, in a word and a mark.
 *
 * @param word what is compared, such as "Họ tên"
 * @param left what the one says; empty where it says nothing
 * @param right what the other says; empty where it says nothing
 * @param agreement how the two stand to each other
 */
public record Comparison(String word, String left, String right, Agreement agreement) {

    /** Word for word the same; one says less but nothing against the other; different; one is silent. */
    public enum Agreement {
        SAME,
        FITS,
        DIFFERENT,
        MISSING
    }
}
