package vn.sohoi.emulation.clusters.pages;

import java.util.Map;
import vn.sohoi.emulation.pages.EmulationTabs;
import vn.sohoi.web.Page;

/** Setting a cluster up, of units directly beneath the reader's. */
record SetUpPage(String owner, Map<String, String> units, ClusterForm form, Map<String, String> errors)
        implements Page {
    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("emulation.cluster.set-up");
    }

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }
}
