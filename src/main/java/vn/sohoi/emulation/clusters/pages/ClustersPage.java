package vn.sohoi.emulation.clusters.pages;

import java.util.List;
import vn.sohoi.emulation.pages.EmulationTabs;
import vn.sohoi.web.Page;

/**
 * All clusters of emulation.
 *
 * @param readsAwards whether the reader may go on to commendation
 */
record ClustersPage(List<Row> clusters, boolean mayWrite, boolean readsAwards) implements Page {
    /**
     * One cluster.
     *
     * @param members how many units belong to it today
     * @param host this year's, empty while nobody was named
     */
    record Row(String name, String href, String owner, int members, String host) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("emulation.cluster.title");
    }

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }

    @Override
    public boolean asExcel() {
        return !clusters.isEmpty();
    }
}
