package vn.sohoi.closings.pages;

import java.util.List;
import vn.sohoi.web.Page;

/** A polite text for every unit that is late, to be copied into a message. */
record RemindPage(String title, String roundHref, List<Reminder> reminders) implements Page {

    /** One unit's text. */
    record Reminder(String unit, String text) {}

    @Override
    public String tab() {
        return ClosingTab.KEY;
    }
}
