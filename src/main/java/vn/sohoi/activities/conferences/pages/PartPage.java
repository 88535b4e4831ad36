package vn.sohoi.activities.conferences.pages;

import java.util.Map;
import vn.sohoi.activities.pages.ActivityTabs;
import vn.sohoi.web.Page;

/**
 * A part of a programme being written.
 *
 * @param back address of the programme
 * @param days how many the conference takes, from 1
 * @param remove where the part is taken out; empty for a new one
 */
record PartPage(
        String activity,
        String back,
        String when,
        String action,
        long days,
        PartForm form,
        String remove,
        Map<String, String> errors)
        implements Page {

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t(remove.isEmpty() ? "activities.conference.add" : "activities.conference.change");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }
}
