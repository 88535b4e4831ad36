package vn.sohoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;

/** The key that each form carries, fresh whenever it is drawn: what the form asks is done once, however often it comes. */
public final class FormKey {
    /** Its hidden field. */
    public static final String FIELD = "_key";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private FormKey() {}

    /** Whether the request may do something, so that it must carry a key. */
    public static boolean isNeededBy(HttpServletRequest request) {
        return !READING.contains(request.getMethod());
    }

    /** A key that no form had before. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }
}
