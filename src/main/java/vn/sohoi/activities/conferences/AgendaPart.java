package vn.sohoi.activities.conferences;

import java.time.LocalTime;

/** A part of a programme. */
public record AgendaPart(long id, Said said) {

    /**
     * What it says.
     *
     * @param nthDay from 1, the activity's first day
     * @param ledBy who leads it, as it will stand on paper; may be empty
     * @param certificates whether commendations are handed over in it
     */
    public record Said(int nthDay, LocalTime startsAt, String title, String ledBy, boolean certificates) {}
}
