package vn.sohoi.people.spi;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;

/**
 * What of a feature hangs on a person. A feature contributes one as a bean; acts are called within their transaction and
 * the whole book's scope. It loses no row: what is told otherwise is told on the second clock.
 */
public interface PersonFollows {

    /** Which of the two must be kept, for what hangs on her cannot go to another row; empty when either may. */
    Optional<PersonId> keeps(PersonId one, PersonId other);

    /** What a reader who sees her should know before she says that two rows are one woman; few lines, in their order. */
    List<Told> told(PersonId person);

    /**
     * One line.
     *
     * @param textKey what is told, a key of the feature's texts
     * @param value as it is shown; empty when nothing is known
     */
    record Told(String textKey, String value) {}

    /**
     * The rows of the gone person go to the kept one.
     *
     * @throws Refused when something has to be done before
     */
    void joined(Joining joining);

    /**
     * All is as it was before they were put together.
     *
     * @throws Refused when a row was changed since
     */
    void parted(Parting parting);

    /**
     * Two rows are put together.
     *
     * @param placeOfGone whether, on days on which both stood somewhere, the gone row's place is the right one
     * @param at the instant from which on the book knows; of all rows of the act
     */
    record Joining(UUID merge, PersonId keep, PersonId gone, boolean placeOfGone, OffsetDateTime at) {}

    /**
     * They are taken apart again.
     *
     * @param joinedAt when they were put together
     */
    record Parting(UUID merge, PersonId keep, PersonId gone, OffsetDateTime joinedAt, OffsetDateTime at) {}
}
