package vn.sohoi.activities.conferences.pages;

import java.util.List;
import vn.sohoi.activities.pages.ActivityTabs;
import vn.sohoi.web.Page;

/**
 * The programme of a conference, to be read and printed.
 *
 * @param here address of the page
 * @param guests how many were invited and came, in words
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
        return Math.toIntExact(
                rows.stream().filter(row -> !row.ledBy().isEmpty()).count());
    }
}
