package vn.sohoi.watch.pages;

import java.util.List;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/**
 * What the nights found in a unit and beneath it.
 *
 * @param rules whether the reader may change what is watched
 */
record BreachesPage(String unit, List<Part> parts, boolean rules) implements Page {
    /**
     * The breaches of one invariant.
     *
     * @param task what is to be done
     * @param looked the night that last looked, or empty
     */
    record Part(String name, String task, String looked, List<Line> lines) {}

    /**
     * A breach.
     *
     * @param gone the day on which it was found mended, or empty
     * @param mine whether it is the task of the reader's unit
     */
    record Line(String unit, String since, String href, String owner, String gone, boolean mine) {}

    @Override
    public String title() {
        return Ink.t("watch.title");
    }

    @Override
    public boolean asExcel() {
        return true;
    }
}
