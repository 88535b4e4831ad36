package vn.sohoi.watch.spi;

import java.time.LocalDate;
import java.util.List;
import vn.sohoi.kernel.UnitId;

/** Something that must always hold: a Spring bean of the feature whose rows show whether it does. */
public interface Watch {
    /** Name for machines: small letters and dashes, the same for ever. */
    String code();

    /** Key of its sentence in the feature's texts. */
    String text();

    /** Key of what is to be done about a breach. */
    String task();

    /** Whose task a breach is, unless an administrator says otherwise. */
    Owner owner();

    /** Every breach on the day, over the whole book: what comes out are units and days, never people. */
    List<Breach> breaches(LocalDate day);

    /** Who mends a breach. */
    enum Owner {
        /** The unit where it is. */
        UNIT,
        /** The unit directly above it. */
        ABOVE
    }

    /**
     * One breach.
     *
     * @param subject what breaks it, the same every night: a unit, a report, a household's year
     * @param since the first day on which it was so, or the day on which it should have been done
     * @param href where it is mended
     */
    record Breach(UnitId unit, String subject, LocalDate since, String href) {}
}
