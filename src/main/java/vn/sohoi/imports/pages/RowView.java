package vn.sohoi.imports.pages;

import java.util.List;
import vn.sohoi.imports.spi.Judgement.Reason;

/**
 * A row as a page shows it.
 *
 * @param place its order in the file
 * @param where its number, after its sheet where there are several
 * @param mark as the state part knows it
 */
record RowView(
        int place,
        String where,
        String name,
        String birth,
        String branch,
        String mark,
        String stateKey,
        List<Reason> why) {}
