package vn.sohoi.emulation.clusters.pages;

import java.util.Map;
import vn.sohoi.emulation.pages.EmulationTabs;
import vn.sohoi.web.Page;

/** A pact to be entered, with who signed it. */
record PactPage(String cluster, String href, Map<String, String> units, ClusterForm form, Map<String, String> errors)
        implements Page {
    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("emulation.cluster.pact-enter");
    }

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }
}
