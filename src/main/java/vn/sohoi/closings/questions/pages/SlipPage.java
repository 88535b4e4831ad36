package vn.sohoi.closings.questions.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.FormPage;

/**
 * A unit's slip, for whoever holds its address.
 *
 * @param title what it is about
 * @param from who asks, and whom
 * @param until until when it is answered
 * @param answered that it was answered, and when; empty before
 * @param over whether it is answered no more
 */
record SlipPage(
        String href,
        String title,
        String from,
        String until,
        String answered,
        boolean over,
        List<Line> lines,
        Map<String, String> yesAndNo,
        Map<String, String> form,
        Map<String, String> errors)
        implements FormPage {

    /** One thing that is asked: {@code NUMBER}, {@code YES_NO} or {@code WORDS}. */
    record Line(String field, String wording, String kind) {}
}
