package vn.sohoi.emulation.pages;

import java.util.Map;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/**
 * Writing the head of a scheme, or of its next version.
 *
 * @param of the scheme whose next version it is, or empty
 * @param levels beneath the reader's unit
 */
record WriteSchemePage(
        String of, String action, Map<String, String> levels, SchemeForm form, Map<String, String> errors)
        implements Page {
    @Override
    public String title() {
        return Ink.t(of.isEmpty() ? "emulation.write-scheme" : "emulation.again");
    }

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }
}
