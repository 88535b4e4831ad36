package vn.sohoi.privacy.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * The impact file.
 *
 * @param reviewed when and by whom it was reviewed last; empty before the first time
 * @param changed what is another than then
 */
record ImpactPage(String title, String reviewed, List<Changed> changed, List<Part> parts) implements Page {

    /** A section of the file. */
    record Part(String name, List<Line> lines) {}

    /** What it says of one thing. */
    record Line(String name, String says) {}

    /** A line that is another than it was; empty where there was or is none. */
    record Changed(String section, String item, String was, String is) {}

    @Override
    public boolean asExcel() {
        return true;
    }
}
