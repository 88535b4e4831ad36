package vn.sohoi.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoi.platform.text.Texts;

/**
 * The page for requests that the server cannot read: an address or a form in no known writing, too many parts, a broken head.
 * No page of the book can be drawn for them, since even the language is asked of the request; it says its sentence in both.
 */
final class UnreadableRequests extends ErrorReportValve {
    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRequests.class);
    private static final int SERVER = 500;

    private final Texts texts;

    UnreadableRequests(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || response.isCommitted()) return;
        if (status >= SERVER) LOG.error("failure before any page", failure);
        BrowserRules.ALWAYS.forEach(response::setHeader);
        response.setHeader(BrowserRules.POLICY, BrowserRules.policyOfWords());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        var known = "web.failure." + status;
        var key = texts.knows(known + ".sentence") ? known : status >= SERVER ? "web.failure.500" : "web.failure.400";
        try {
            var page = page(key).getBytes(StandardCharsets.UTF_8);
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("nobody waits for the answer any more", gone);
        }
    }

    private String page(String key) {
        return """
                <!doctype html>
                <html lang="vi"><head><meta charset="utf-8"><title>%1$s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"></head>
                <body><main><h1>%1$s</h1><p>%2$s</p><p lang="en">%3$s</p><p><a href="/">%4$s</a></p></main></body></html>
                """.formatted(
                        texts.say(Texts.VIETNAMESE, key),
                        texts.say(Texts.VIETNAMESE, key + ".sentence"),
                        texts.say(Locale.UK, key + ".sentence"),
                        texts.say(Texts.VIETNAMESE, "web.home"));
    }
}
