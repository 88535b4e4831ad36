package vn.sohoi.access.pages;

import java.time.LocalDate;
import vn.sohoi.web.Page;
import vn.sohoi.web.chart.Square;

/**
 * An activation card to print: shown once.
 *
 * @param code eight digits in two groups
 * @param square the way to the page with the code in it, as a QR code
 * @param last the last whole day on which it is worth something
 */
record CardPage(String title, String name, String login, String code, String address, Square square, LocalDate last)
        implements Page {
    @Override
    public String tab() {
        return PostsTab.KEY;
    }
}
