package vn.sohoi.targets.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Page;

/**
 * One target of a unit: how far it is, and the units beneath.
 *
 * @param line the unit itself
 * @param beneath those furthest behind first
 * @param gap what is not given to the units beneath, in words; empty where nothing is given out
 * @param deeds what may be done with it here
 */
record TargetPage(
        String title,
        String unit,
        long id,
        LocalDate on,
        TargetLine line,
        String beneathWord,
        List<TargetLine> beneath,
        String gap,
        List<Fact> facts,
        Deeds deeds,
        Map<String, String> errors)
        implements Page {

    /** A word and what it means here. */
    record Fact(String word, String text, String href) {}

    /** What was typed as proof. */
    record Typed(String day, String proof) {}

    /**
     * Addresses, empty where the reader may not.
     *
     * @param proving what stands in the form of the proof, or null where there is none
     */
    record Deeds(
            String give,
            String answer,
            String versions,
            String amend,
            String target,
            @Nullable Typed proving) {}

    @Override
    public boolean asExcel() {
        return true;
    }

    @Override
    public String tab() {
        return TargetTabs.KEY;
    }
}
