package vn.sohoi.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;

/** What units are late with. A feature contributes one as a bean; the desk shows them all and knows none. */
public interface LateBeneath {

    /**
     * What the units directly beneath are late with on the day, in the feature's order; empty when there is nothing or it is
     * not the reader's to see.
     */
    List<Late> of(UnitId unit, LocalDate on, Actor reader, Locale language);

    /**
     * One thing that one unit is late with.
     *
     * @param unit that is late
     * @param what it is late with, in the reader's language
     * @param missing how much is missing or since when, in a few words
     * @param href where it is seen
     */
    record Late(UnitId unit, String what, String missing, String href) {}
}
