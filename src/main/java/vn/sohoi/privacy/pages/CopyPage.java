package vn.sohoi.privacy.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * All that the book holds of a woman, to be handed to her on paper or as a file.
 *
 * @param name hers
 * @param href the request
 */
record CopyPage(String title, String name, String href, List<Held> rows, String day) implements Page {

    /** One row of the book: where it stands and what it says. */
    record Held(String place, List<Said> said) {}

    /** One field and what stands in it. */
    record Said(String field, String value) {}

    @Override
    public boolean asExcel() {
        return true;
    }

    @Override
    public int peopleByName() {
        return 1;
    }
}
