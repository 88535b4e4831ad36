package vn.sohoi.access.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * Where one is signed in.
 *
 * @param rows the machine of this page first
 * @param outside says by which mark of a provider outside she can come in too; empty when by none
 */
record MachinesPage(String title, List<Row> rows, String outside) implements Page {

    /**
     * One machine.
     *
     * @param mark names it in the form that ends it
     * @param what browser and kind of machine, in words
     * @param since when she signed in on it
     * @param seen when it was last used
     * @param here whether it is the one on which the page is read
     */
    record Row(String mark, String what, String network, String since, String seen, boolean here) {}
}
