package vn.sohoi.emulation.clusters.pages;

import java.util.List;
import vn.sohoi.emulation.pages.EmulationTabs;
import vn.sohoi.web.Page;

/**
 * One cluster with its members, hosts and pacts.
 *
 * @param mayWrite whether the reader changes it
 */
record ClusterPage(
        String name,
        String href,
        String owner,
        String basis,
        List<Member> members,
        List<Host> hosts,
        List<PactPart> pacts,
        List<RoundOf> rounds,
        boolean mayWrite)
        implements Page {

    /** A member and its days. */
    record Member(String unit, String days) {}

    /** A round in which the members are scored, and where it stands. */
    record RoundOf(String period, String href, String state) {}

    /** Who hosts a year. */
    record Host(String year, String unit) {}

    /** A pact; a signature says the unit and the day, where it is known. */
    record PactPart(String year, String source, String doubt, List<String> contents, List<String> signatures) {}

    @Override
    public String title() {
        return name;
    }

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }

    @Override
    public boolean asExcel() {
        return true;
    }
}
