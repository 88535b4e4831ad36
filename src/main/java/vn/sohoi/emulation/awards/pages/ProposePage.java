package vn.sohoi.emulation.awards.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.emulation.pages.EmulationTabs;
import vn.sohoi.web.Page;

/**
 * A proposal to be sent, or an award decided on paper to be entered.
 *
 * @param path where it is sent
 * @param id number of the unit that proposes
 * @param onPaper whether a decision on paper is entered
 * @param findings what speaks against it, in sentences; then a reason is asked for
 * @param whos the women of the book who bear the typed name, when it has any
 */
record ProposePage(
        String path,
        boolean onPaper,
        String unit,
        long id,
        Map<String, String> forms,
        Map<String, String> kinds,
        Map<String, String> units,
        Map<String, String> whos,
        List<String> findings,
        ProposeForm form,
        Map<String, String> errors)
        implements Page {

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t(onPaper ? "emulation.award.enter" : "emulation.award.propose");
    }

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }
}
