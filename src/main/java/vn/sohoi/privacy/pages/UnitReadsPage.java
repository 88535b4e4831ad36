package vn.sohoi.privacy.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Page;
import vn.sohoi.web.Stretch;

/**
 * Who was shown people of the reader's unit.
 *
 * @param unit its name
 * @param from the first day, as written
 * @param last the last day, as written
 */
record UnitReadsPage(
        String title,
        String unit,
        String from,
        String last,
        List<LookLine> lines,
        @Nullable Stretch stretch) implements Page {}
