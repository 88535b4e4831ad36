package vn.sohoi.emulation.examples.pages;

import java.util.Map;
import vn.sohoi.emulation.pages.EmulationTabs;
import vn.sohoi.web.Page;

/**
 * An example being told.
 *
 * @param back where the reader came from
 * @param action where it is handed in
 * @param aside the unit that tells, or whom it is about
 * @param units of which it may tell, number to name; empty where it is told anew
 * @param whos the women of the typed name
 * @param remove where it is taken out of the book; empty for a new one
 */
record TellPage(
        String back,
        String action,
        String aside,
        Map<String, String> units,
        Map<String, String> whos,
        ExampleForm form,
        String remove,
        Map<String, String> errors)
        implements Page {

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t(remove.isEmpty() ? "emulation.example.tell" : "emulation.example.change");
    }

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return whos.size();
    }
}
