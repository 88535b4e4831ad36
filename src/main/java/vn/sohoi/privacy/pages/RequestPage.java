package vn.sohoi.privacy.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/**
 * One request.
 *
 * @param words what she said
 * @param others whether somebody outside has her data too
 * @param answerBy last day of the first answer
 * @param doneBy last day of the whole
 * @param extended whether it was given more time
 * @param answer the first answer; empty before
 * @param typed what came back
 */
record RequestPage(
        String title,
        RequestLine line,
        String address,
        String words,
        boolean others,
        String answerBy,
        String doneBy,
        boolean extended,
        String answer,
        String typed,
        Map<String, String> errors)
        implements Page {

    boolean isOpen() {
        return !line.due().isEmpty();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
