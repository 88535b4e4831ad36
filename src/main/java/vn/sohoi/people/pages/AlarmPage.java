package vn.sohoi.people.pages;

import java.util.List;
import vn.sohoi.web.Page;

/** Alarms that nobody has heard yet. */
record AlarmPage(String title, List<Line> lines) implements Page {

    /** Who opened a decoy of a branch and when, with the address at which it is marked as heard. */
    record Line(String name, String post, String branch, String when, String address) {}
}
