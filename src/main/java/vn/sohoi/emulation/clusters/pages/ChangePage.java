package vn.sohoi.emulation.clusters.pages;

import java.util.Map;
import vn.sohoi.emulation.pages.EmulationTabs;
import vn.sohoi.web.Page;

/** A change of a cluster: a unit joins, leaves or hosts a year. */
record ChangePage(
        String cluster,
        String href,
        Map<String, String> whats,
        Map<String, String> units,
        ClusterForm form,
        Map<String, String> errors)
        implements Page {
    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("emulation.cluster.change");
    }

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }
}
