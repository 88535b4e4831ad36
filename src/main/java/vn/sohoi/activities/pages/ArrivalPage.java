package vn.sohoi.activities.pages;

import vn.sohoi.web.Page;

/**
 * A woman whose card was read.
 *
 * @param action where she is marked as present
 * @param roll where the whole roll call is
 * @param came whether she is marked already
 * @param count how many of the branch are
 * @param why why she could not be marked; empty where nothing was refused
 */
record ArrivalPage(
        String activity,
        String when,
        String name,
        String year,
        String action,
        String roll,
        boolean came,
        int count,
        String why)
        implements Page {
    @Override
    public String title() {
        return name;
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return 1;
    }
}
