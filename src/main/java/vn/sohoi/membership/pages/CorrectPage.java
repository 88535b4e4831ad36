package vn.sohoi.membership.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Comparison;
import vn.sohoi.web.Page;

/**
 * Setting a person right.
 *
 * @param book what stands in the book now, field to words; empty where it knows nothing
 * @param seen how many corrections that was after
 * @param step the new citizen id beside the one in the book, to be looked at before it is replaced; else empty
 * @param findings what looks strange about the new number
 * @param moved who has set her right since the form was opened, or empty
 */
record CorrectPage(
        String title,
        String href,
        CorrectForm form,
        Map<String, String> book,
        int seen,
        Map<String, String> sexes,
        Map<String, String> errors,
        List<Comparison> step,
        List<String> findings,
        String moved)
        implements Page {

    /** The book's word for a field, as the hint beneath it. */
    String inBook(String field) {
        return book.getOrDefault(field, "");
    }

    @Override
    public int status() {
        return errors.isEmpty() && step.isEmpty() && moved.isEmpty() ? 200 : 422;
    }

    @Override
    public String tab() {
        return "members";
    }
}
