package vn.sohoi.emulation.examples.pages;

import java.util.List;
import vn.sohoi.emulation.awards.NewAward.Proof;
import vn.sohoi.emulation.pages.EmulationTabs;
import vn.sohoi.web.Page;

/**
 * A model example.
 *
 * @param title whom it is about
 * @param back the list in which it stands
 * @param story paragraph by paragraph
 * @param waits whether it is read by those who keep it alone
 * @param consent where her consent is written down; empty where there is nothing to write or the reader may not
 * @param change where it is told anew, or empty
 */
record ExamplePage(
        String title,
        String back,
        String keeper,
        String span,
        List<String> story,
        List<Proof> proofs,
        boolean waits,
        String consent,
        String change,
        int women)
        implements Page {

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return women;
    }
}
