package vn.sohoi.activities.conferences.pages;

import java.util.List;
import java.util.stream.Stream;
import vn.sohoi.activities.pages.ActivityTabs;
import vn.sohoi.reports.spi.HandedPapers;
import vn.sohoi.web.Page;

/**
 * The programme of a conference, to be read and printed.
 *
 * @param here address of the page
 * @param guests how many were invited and came, in words
 * @param handed certificates that were handed over there, as far as the reader is shown them
 * @param waiting what waits to be handed over, for who writes the programme
 * @param writes whether the reader writes parts
 */
record ProgrammePage(
        String activity,
        String href,
        String here,
        String unit,
        String when,
        String place,
        List<Row> rows,
        String guests,
        List<HandedPapers.Handed> handed,
        List<HandedPapers.Handed> waiting,
        boolean writes)
        implements Page {

    /**
     * A part.
     *
     * @param hour with its day where the conference takes several
     * @param change where it is written anew, or empty
     */
    record Row(int number, String hour, String name, String ledBy, boolean certificates, String change) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("activities.conference.title");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }

    @Override
    public int peopleByName() {
        var leading = rows.stream().filter(row -> !row.ledBy().isEmpty()).count();
        return Math.toIntExact(leading
                + Stream.concat(handed.stream(), waiting.stream())
                        .filter(HandedPapers.Handed::names)
                        .count());
    }
}
