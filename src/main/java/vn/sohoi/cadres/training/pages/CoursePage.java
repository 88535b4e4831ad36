package vn.sohoi.cadres.training.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/**
 * One course with those who were called to it.
 *
 * @param href of the owner's courses
 * @param main the address of what is to be done next, empty where nothing is the reader's
 * @param mainKey its words
 * @param off why it does not take place; empty where it does
 * @param facts by the key of their words
 * @param lines those whom the reader reaches
 * @param links what else may be done, by the key of its words
 */
record CoursePage(
        String title,
        String unit,
        String href,
        String main,
        String mainKey,
        String off,
        Map<String, String> facts,
        boolean named,
        long called,
        long came,
        List<Line> lines,
        Map<String, String> links)
        implements Page {

    /** One cadre. */
    record Line(String name, String href, String unit, String came, String certificate) {}

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }

    @Override
    public boolean asExcel() {
        return true;
    }

    @Override
    public int peopleByName() {
        return named ? lines.size() : 0;
    }
}
