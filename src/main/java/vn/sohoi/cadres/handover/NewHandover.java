package vn.sohoi.cadres.handover;

import java.time.LocalDate;
import java.util.Map;

/**
 * A handing over as it is written down.
 *
 * @param said of each item of the level
 */
public record NewHandover(LocalDate day, String place, Map<ItemId, Said> said) {
    /**
     * What is said of one item.
     *
     * @param open whether it was not handed over in full
     * @param words how many, which, where; needed where it is open
     */
    public record Said(boolean open, String words) {}
}
