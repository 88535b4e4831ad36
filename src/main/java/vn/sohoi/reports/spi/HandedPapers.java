package vn.sohoi.reports.spi;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;

/** Papers that were handed over on an occasion, or wait for one; the feature that gives them implements it and knows nothing of occasions. */
public interface HandedPapers {

    /**
     * One paper.
     *
     * @param paper what it is
     * @param receiver who got it, in the reader's language
     * @param number of the decision
     * @param href where it is read, or empty where the reader may not
     * @param names whether it names a person
     */
    record Handed(String paper, String receiver, String number, String href, boolean names) {}

    /** What the reader is shown of what was handed over there, in its order; empty where it is nothing. */
    List<Handed> at(UUID occasion, Actor reader, Locale language);

    /** What waits to be handed over to the unit and all beneath it, as far as the reader is shown it; the newest first. */
    List<Handed> waiting(UnitId unit, Actor reader, Locale language);
}
