package vn.sohoi.imports.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Handing in lists, and those that were handed in.
 *
 * @param unit whose lists they are
 * @param kinds what lists the reader may hand in, by name
 * @param kind the one that was chosen
 * @param on the day that the lists speak for, as typed
 * @param refusals a sentence for each file that was not taken
 */
record StartPage(
        String title,
        String unit,
        Map<String, String> kinds,
        String kind,
        String on,
        List<Row> rows,
        Map<String, String> refusals)
        implements Page {

    /**
     * An earlier list.
     *
     * @param mark as the state part knows it
     * @param undo whether it can be taken back
     * @param returned whether its workbook can be fetched
     */
    record Row(
            String href,
            String file,
            String on,
            String login,
            String mark,
            String stateKey,
            boolean undo,
            boolean returned) {}

    @Override
    public Map<String, String> errors() {
        return refusals;
    }

    @Override
    public int status() {
        return refusals.isEmpty() ? 200 : 422;
    }

    @Override
    public String tab() {
        return "import";
    }
}
