package vn.sohoi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.key.KeyedMark;

/**
 * The cookie of a session: its number and the book's mark of it. Who reads the numbers in the database, or in a copy of it,
 * cannot make the cookie; and a cookie that somebody made up asks the database nothing.
 */
@Component
@ConditionalOnWebApplication
class SessionCookie implements CookieSerializer {
    static final String NAME = "sohoi-phien";

    private final CookieSerializer open = cookie(NAME);

    /** Over https the browser itself sees to it that no other host and no plain page sets the cookie. */
    private final CookieSerializer sealed = cookie("__Host-" + NAME);

    private final KeyedMark marks;

    SessionCookie(BookKeys keys) {
        marks = keys.mark("session");
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        var id = value.getCookieValue();
        var marked = id == null || id.isEmpty() ? id : id + "." + marks.of(id);
        of(value.getRequest())
                .writeCookieValue(
                        new CookieValue(value.getRequest(), value.getResponse(), marked == null ? "" : marked));
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return of(request).readCookieValues(request).stream()
                .filter(this::isMarked)
                .map(value -> value.substring(0, value.indexOf('.')))
                .toList();
    }

    private boolean isMarked(String value) {
        int dot = value.indexOf('.');
        return dot > 0 && marks.is(value.substring(dot + 1), value.substring(0, dot));
    }

    private CookieSerializer of(HttpServletRequest request) {
        return request.isSecure() ? sealed : open;
    }

    private static CookieSerializer cookie(String name) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        return cookie;
    }
}
