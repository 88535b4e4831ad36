package vn.sohoi.membership.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Comparison;
import vn.sohoi.web.Page;

/**
 * Entering a woman.
 *
 * @param errors field to sentence
 * @param entered who was entered just before, or null
 * @param alike persons of her own unit who may be the same
 * @param elsewhere name of another unit that has her, or empty
 * @param certain whether a number says so
 */
record AddPage(
        String title,
        AddForm form,
        Map<String, String> branches,
        Map<String, String> errors,
        @Nullable Entered entered,
        List<Alike> alike,
        String elsewhere,
        boolean certain)
        implements Page {

    /**
     * One who may be the same.
     *
     * @param id hers
     * @param member whether she is a member today, so that there is nobody to admit
     */
    record Alike(String id, String name, boolean member, List<Comparison> rows) {}

    /** She who was entered just before. */
    record Entered(String id, String name) {}

    boolean isAnswer() {
        return !errors.isEmpty() || !alike.isEmpty() || !elsewhere.isEmpty();
    }

    @Override
    public int status() {
        return isAnswer() ? 422 : 200;
    }

    @Override
    public String tab() {
        return "members";
    }
}
