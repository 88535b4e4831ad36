package vn.sohoi.cadres.training.pages;

import java.time.LocalDate;
import java.util.List;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/**
 * Who falls short of what her post asks.
 *
 * @param holders how many holdings have a standard
 * @param named whether the reader sees cadres by name
 */
record FallingShortPage(
        String title,
        long id,
        LocalDate on,
        long holders,
        long wanting,
        List<Row> rows,
        List<Below> below,
        boolean named)
        implements Page {

    /** One cadre: what she has not, and what nobody has written of her. */
    record Row(String name, String href, String post, String unit, String lacks, String unknown) {}

    /** A unit directly beneath. */
    record Below(String name, String href, long holders, long met) {}

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
