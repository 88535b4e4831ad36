package vn.sohoi.emulation.awards.pages;

import java.util.Map;
import vn.sohoi.emulation.pages.EmulationTabs;
import vn.sohoi.web.Page;

/**
 * One step of an award to be written down.
 *
 * @param href of the award
 * @param kind which step, as its address says
 * @param lead what is written down, of whom
 * @param rule when the council has passed it; empty for what is no vote
 * @param occasions conferences at which it may have been handed over, by identity; empty for other steps
 */
record StepPage(
        String receiver,
        String href,
        StepKind kind,
        String title,
        String lead,
        String rule,
        Map<String, String> occasions,
        StepForm form,
        Map<String, String> errors)
        implements Page {

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }
}
