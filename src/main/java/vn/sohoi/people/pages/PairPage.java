package vn.sohoi.people.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.people.pairs.Sign;
import vn.sohoi.web.Comparison.Agreement;
import vn.sohoi.web.Page;

/**
 * Two rows beside each other.
 *
 * @param href where the answer goes
 * @param signs what agrees and differs, as the pass found it; empty when no pass did
 * @param why why the last answer could not be carried out, or empty
 */
record PairPage(String title, String href, String left, String right, List<Line> lines, List<Sign> signs, String why)
        implements Page {

    /**
     * One line.
     *
     * @param field its name in the form; empty where there is nothing to choose
     * @param right whether the right side's word is chosen
     */
    record Line(String field, String textKey, Said left, Said right, Agreement agreement, boolean takesRight) {
        boolean isChosen() {
            return !field.isEmpty();
        }

        boolean differs() {
            return agreement == Agreement.DIFFERENT;
        }

        boolean isSame() {
            return agreement == Agreement.SAME || agreement == Agreement.FITS;
        }
    }

    /** The same with what was chosen, and why it was not carried out. */
    PairPage refused(Map<String, String> form, String sentence) {
        var kept = lines.stream()
                .map(line -> new Line(
                        line.field(),
                        line.textKey(),
                        line.left(),
                        line.right(),
                        line.agreement(),
                        "right".equals(form.get(line.field()))))
                .toList();
        return new PairPage(title, href, left, right, kept, signs, sentence);
    }

    /** What one side says; a key of the texts stands for a word. */
    record Said(String value, boolean word) {}

    @Override
    public int status() {
        return why.isEmpty() ? 200 : 422;
    }

    /** It lies under the roll. */
    @Override
    public String tab() {
        return "members";
    }
}
