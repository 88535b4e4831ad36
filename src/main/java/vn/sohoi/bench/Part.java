package vn.sohoi.bench;

import java.util.List;

/** One piece of the measurement: the product's work and the same work by plain means, in turns. */
interface Part {
    /** As {@code --only} names it. */
    String name();

    /** Measures; what it writes it takes back, so that the parts may run in any choice. */
    List<Measured> measure(Workshop shop);
}
