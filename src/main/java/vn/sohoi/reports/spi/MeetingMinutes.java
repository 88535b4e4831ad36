package vn.sohoi.reports.spi;

import java.time.LocalDate;
import java.util.List;
import vn.sohoi.kernel.UnitId;

/**
 * Minutes as they stand on paper.
 *
 * @param unit that answers for the activity, in whose name the paper is written
 * @param day the first day of the activity
 * @param activity its title
 * @param opening when it began and where, who was there, who chaired and who wrote: one sentence each, in order
 * @param parts what follows, each under its heading; without empty ones
 * @param ending when it ended; empty where nobody said
 * @param address of its page, from the first slash on
 */
public record MeetingMinutes(
        UnitId unit,
        LocalDate day,
        String activity,
        List<String> opening,
        List<Part> parts,
        String ending,
        String chairedBy,
        String writtenBy,
        String address) {

    /** A part: its paragraphs are its lines. */
    public record Part(String heading, String text) {}
}
