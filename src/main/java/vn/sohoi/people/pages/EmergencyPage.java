package vn.sohoi.people.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.web.Page;

/**
 * Reading women by name in an emergency.
 *
 * @param may whether the reader's post is one that does so
 * @param running the emergency that she opened, or null
 * @param units whose women she may read, by number
 * @param categories why names cannot wait, by name
 * @param women who was found; null before anybody was looked for
 */
record EmergencyPage(
        String title,
        boolean may,
        @Nullable Running running,
        Map<String, String> units,
        Map<String, String> categories,
        EmergencyForm form,
        @Nullable List<Woman> women,
        Map<String, String> errors)
        implements Page {

    /** One that runs, until a time of day. */
    record Running(String unit, String why, String until) {}

    /** What is needed to reach her; what is not known is empty. */
    record Woman(String name, @Nullable PartialDate birth, String branch, String phone, String address) {}
}
