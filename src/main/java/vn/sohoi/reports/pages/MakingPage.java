package vn.sohoi.reports.pages;

import vn.sohoi.reports.Makings.State;
import vn.sohoi.web.Page;

/**
 * How far the making of a version is.
 *
 * @param href the report's page
 * @param versionHref what came of it; empty before
 */
record MakingPage(
        String title, String href, String making, State state, int done, int total, String versionHref, boolean writes)
        implements Page {

    @Override
    public String tab() {
        return ReportTab.KEY;
    }
}
