package vn.sohoi.reports.pages;

import vn.sohoi.reports.ReportId;
import vn.sohoi.reports.Version;

/** Where the pages of reports lie. */
final class Links {
    private Links() {}

    static String report(ReportId report) {
        return "/bao-cao/" + report;
    }

    static String version(Version version) {
        return report(version.report().id()) + "/ban/" + version.number();
    }
}
