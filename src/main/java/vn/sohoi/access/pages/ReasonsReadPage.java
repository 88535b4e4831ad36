package vn.sohoi.access.pages;

import java.util.List;
import vn.sohoi.web.Page;

/** Why people of the unit opened more women's pages than their posts are thought to need. */
record ReasonsReadPage(String title, List<Line> lines) implements Page {

    /** One reason, with the address at which it is marked as read. */
    record Line(String name, String post, String day, String reason, String address) {}
}
