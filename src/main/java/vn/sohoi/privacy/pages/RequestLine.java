package vn.sohoi.privacy.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Request;
import vn.sohoi.web.Ink;

/**
 * One request in a list.
 *
 * @param name hers
 * @param kind what she asks, see {@link Request.Kind}
 * @param state see {@link Request.State}
 * @param due the day that counts now; empty when it is ended
 * @param mark how the day stands: wrong, waiting or nothing
 */
record RequestLine(
        String href, String name, String kind, String state, String asked, String due, String mark, String closing) {

    static RequestLine of(Request request, LocalDate today) {
        var closing = request.closing();
        return new RequestLine(
                RequestsController.PAGE + "/" + request.id(),
                request.name(),
                request.kind().name(),
                request.state().name(),
                Ink.day(request.asked()),
                request.closed() == null ? Ink.day(request.due()) : "",
                request.isLate(today) ? "wrong" : request.isPressing(today) ? "waiting" : "",
                closing == null ? "" : closing);
    }

    static Map<String, String> kinds(Texts texts, Locale language) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : Request.Kind.values()) kinds.put(kind.name(), texts.say(language, "privacy.kind." + kind));
        return kinds;
    }
}
