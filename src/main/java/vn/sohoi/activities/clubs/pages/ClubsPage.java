package vn.sohoi.activities.clubs.pages;

import java.util.List;
import vn.sohoi.activities.pages.ActivityTabs;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/**
 * The clubs and models of a unit and all beneath it.
 *
 * @param activities address of the activities of the unit
 * @param found address of the form, empty for one who only reads
 * @param above those that units above it keep up
 * @param left those that nobody took over yet, which the reader may
 */
record ClubsPage(
        String unit,
        String activities,
        String found,
        List<Row> running,
        List<Row> above,
        List<Row> over,
        List<Row> left)
        implements Page {

    /**
     * A club.
     *
     * @param does what it is: a club or model, of dance and sport or not
     * @param days since when, or from when to when
     */
    record Row(String name, String href, String does, String keeper, String days) {}

    @Override
    public String title() {
        return Ink.t("activities.club.of-unit", unit);
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }

    @Override
    public boolean asExcel() {
        return !running.isEmpty() || !over.isEmpty();
    }
}
