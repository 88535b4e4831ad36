package vn.sohoi.reports.paper;

import vn.sohoi.reports.Layout;

/**
 * Margins of an A4 page in millimetres (domain 10.2): Decree 30/2020 allows 20–25 above and below, 30–35 at the left and
 * 15–20 at the right; the Party's older handbook says 25, 25, 35 and 15.
 */
public record Margins(int top, int bottom, int left, int right) {
    /** The width of an A4 page. */
    public static final int PAGE = 210;

    private static final Margins STATE = new Margins(22, 22, 32, 18);
    private static final Margins PARTY = new Margins(25, 25, 35, 15);

    /** Those of a layout. */
    public static Margins of(Layout layout) {
        return layout == Layout.STATE ? STATE : PARTY;
    }

    /** The width between them. */
    int between() {
        return PAGE - left - right;
    }
}
