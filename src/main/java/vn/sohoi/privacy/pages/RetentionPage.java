package vn.sohoi.privacy.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * What has outlived its period in the reader's unit.
 *
 * @param wrong why nothing was proposed; empty otherwise
 */
record RetentionPage(String title, List<Line> lines, String wrong) implements Page {

    /**
     * One use.
     *
     * @param href where its period is set
     * @param kept the period in words
     * @param oldest from which day the first counts
     */
    record Line(String name, String href, String kept, long number, String oldest) {}
}
