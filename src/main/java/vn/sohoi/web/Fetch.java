package vn.sohoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import vn.sohoi.kernel.VietnameseText;

/** The asking for a page's tables as a file: the page's own address with {@code tep=xlsx} behind it. */
public final class Fetch {
    /** The parameter; a page that shows long lists by parts gives the whole list where it is there. */
    public static final String FILE = "tep";
    /** More rows than any commune has members; a list is cut there. */
    public static final int MOST_ROWS = 20_000;

    private static final String ASKED = FILE + "=xlsx";
    private static final int LONGEST_NAME = 60;

    private Fetch() {}

    static boolean isAsked(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && "xlsx".equals(request.getParameter(FILE));
    }

    /** The address at which the same page is fetched. */
    public static String of(String address) {
        return address + ASKED;
    }

    /** The address of the page itself. */
    static String without(String address) {
        var plain = address.replace(ASKED + "&", "").replace(ASKED, "");
        return plain.endsWith("?") || plain.endsWith("&") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** A name without marks, so that no mail program spoils it. */
    static String named(String title) {
        var plain = VietnameseText.fold(title).replace(' ', '-');
        return ContentDisposition.attachment()
                .filename(plain.substring(0, Math.min(plain.length(), LONGEST_NAME)) + ".xlsx", StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
