package vn.sohoi.privacy.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * What a woman allows and asks.
 *
 * @param name hers
 * @param href her own page
 * @param consents uses that rest on her yes
 * @param requests what she asked, the newest first
 * @param answers whether the reader answers for requests
 * @param kinds what can be asked, by name
 * @param words what was typed of a request that came back
 * @param today as written
 */
record RightsPage(
        String title,
        String name,
        String href,
        List<Asked> consents,
        List<RequestLine> requests,
        boolean answers,
        Map<String, String> kinds,
        String words,
        String today,
        Map<String, String> errors)
        implements Page {

    /**
     * One use.
     *
     * @param words the sentence that is read to her
     * @param day on which she said it last; empty where she was never asked
     * @param channel how she said it
     * @param witness who saw or heard it
     */
    record Asked(String use, String name, String words, boolean given, String day, String channel, String witness) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    @Override
    public String tab() {
        return "members";
    }
}
