package vn.sohoi.cadres.training.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/**
 * Who holds a post and came to no course since.
 *
 * @param posts of which it may be asked, by address; an empty one for all offices
 * @param post the one that is asked of
 * @param named whether the reader sees cadres by name
 * @param plan where a course is planned; empty for who plans none there
 */
record UntrainedPage(
        String title,
        long id,
        LocalDate on,
        Map<String, String> posts,
        String post,
        long holders,
        long missing,
        List<Row> rows,
        List<Below> below,
        boolean named,
        String plan)
        implements Page {

    /** One cadre. */
    record Row(String name, String href, String post, String unit, String since, String trained) {}

    /** A unit directly beneath. */
    record Below(String name, String href, long holders, long missing) {}

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
        return rows.size();
    }
}
