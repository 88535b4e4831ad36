package vn.sohoi.indicators.catalogue.pages;

import java.util.Map;
import vn.sohoi.indicators.pages.FigureTab;
import vn.sohoi.web.Page;

/** Entering for which days an indicator holds and which paper asks for it. */
record FoundPage(String title, String code, FoundForm form, Map<String, String> errors) implements Page {
    @Override
    public String tab() {
        return FigureTab.KEY;
    }
}
