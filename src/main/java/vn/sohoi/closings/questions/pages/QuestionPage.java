package vn.sohoi.closings.questions.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * What became of a question.
 *
 * @param counts how many answered, until when
 * @param asked the wordings
 * @param sums of each thing that is a number, over all that answered; empty for the others
 * @param rows units, those whose answer waits to be taken first
 * @param ends whether the reader may end it before its time
 */
record QuestionPage(
        String id,
        String title,
        String unit,
        String counts,
        List<String> asked,
        List<String> sums,
        List<Row> rows,
        boolean ends)
        implements Page {

    /**
     * A unit.
     *
     * @param said one for each thing; empty before it answered
     * @param who who answered, and when
     * @param taken whether it was taken
     * @param answer its number, empty where there is none to take
     * @param message what the unit is sent, with its address; empty for who may not send it
     */
    record Row(String unit, List<String> said, String who, boolean taken, String answer, String message) {}

    boolean isNumber(int asked) {
        return !sums.get(asked).isEmpty();
    }

    @Override
    public boolean asExcel() {
        return true;
    }

    @Override
    public String tab() {
        return QuestionsController.TAB;
    }
}
