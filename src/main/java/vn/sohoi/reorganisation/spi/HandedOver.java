package vn.sohoi.reorganisation.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sohoi.kernel.UnitId;

/** What of a feature goes over with a unit that ends, beside its people, as the minutes of its hand-over list it. */
public interface HandedOver {

    /**
     * Everything of the unit that is open on the day that it ends.
     *
     * @param unit that ends
     * @param day the first day without it
     */
    Listed of(UnitId unit, LocalDate day, Locale language);

    /**
     * A list of the minutes.
     *
     * @param textKey its title
     * @param columns their heads, keys of the texts
     * @param rows as they are read, a cell for each column; none when there is nothing to hand over
     */
    record Listed(String textKey, List<String> columns, List<List<String>> rows) {}
}
