package vn.sohoi.imports.pages;

import java.util.List;
import vn.sohoi.imports.spi.Judgement.Reason;

/**
 * A row as a page shows it.
 *
 * @param place its order in the file
 * @param where its number, after its sheet where there are several
 * @param tells what else writing it would write; empty for lists of members
 * @param mark as the state part knows it
 */
record RowView(
        int place,
        String where,
        String name,
        String birth,
        String branch,
        String tells,
        String mark,
        String stateKey,
        List<Reason> why) {}
