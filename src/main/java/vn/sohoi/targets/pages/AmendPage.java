package vn.sohoi.targets.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/** An amended resolution wants another amount. */
record AmendPage(String title, String href, String wanted, String reason, Map<String, String> errors) implements Page {
    @Override
    public String tab() {
        return TargetTabs.KEY;
    }
}
