package vn.sohoi.reports.spi;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;

/** Occasions on which papers are handed over, such as conferences; the feature that keeps them implements it. */
public interface Occasions {

    /**
     * One.
     *
     * @param id the same for ever
     * @param days on which it takes place, half-open, with both ends
     * @param href of the page that says what was handed over there
     */
    record Occasion(UUID id, String title, DateSpan days, String href) {}

    /**
     * Those that hand papers over, take place on one of the days and are shown to the reader; the newest first.
     *
     * @param days half-open, with both ends
     */
    List<Occasion> within(DateSpan days, Actor reader);

    /** The one of that identity, where the reader is shown it. */
    Optional<Occasion> find(UUID id, Actor reader);
}
