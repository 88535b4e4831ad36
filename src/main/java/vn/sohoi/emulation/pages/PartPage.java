package vn.sohoi.emulation.pages;

import java.util.Map;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/**
 * Adding a part to a scheme that is written.
 *
 * @param part {@code nhom}, {@code muc} or {@code tieu-chi}, as in its address
 * @param groups by place; the other choices by their names
 * @param countsAs empty for a level whose grades the Union's list does not count
 */
record PartPage(
        String scheme,
        String schemeHref,
        String part,
        Map<String, String> groups,
        Map<String, String> effects,
        Map<String, String> indicators,
        Map<String, String> rules,
        Map<String, String> grades,
        Map<String, String> countsAs,
        PartForm form,
        Map<String, String> errors)
        implements Page {
    @Override
    public String title() {
        return Ink.t(
                switch (part) {
                    case "nhom" -> "emulation.add-group";
                    case "muc" -> "emulation.add-grade";
                    default -> "emulation.add-criterion";
                });
    }

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }
}
