package vn.sohoi.membership.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.web.Page;

/**
 * Finding a woman by the number of a paper or a telephone.
 *
 * @param found null before anything was looked for; else nobody, or those who share the number
 */
record NumberPage(String title, @Nullable List<Woman> found, Map<String, String> errors) implements Page {

    /** One of those who share a number. */
    record Woman(String name, @Nullable PartialDate born, String branch, String href) {}

    @Override
    public String tab() {
        return "members";
    }
}
