package vn.sohoi.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.key.KeyedMark;

/**
 * A browser in which the account signed in before. It has tries of its own, so that whoever guesses at the account from
 * elsewhere cannot keep its owner out.
 */
@Component
class KnownDevice {
    private static final String COOKIE = "sohoi-may";
    private static final Duration YEAR = Duration.ofDays(365);

    private final KeyedMark marks;

    KnownDevice(BookKeys keys) {
        marks = keys.mark("device");
    }

    /** Whose tries count: the known browser's, or all strangers' together. */
    String of(HttpServletRequest request, String login) {
        var cookies = request.getCookies();
        if (cookies == null) return "stranger|" + login;
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> isOf(value, login))
                .findFirst()
                .map(value -> "device|" + value)
                .orElse("stranger|" + login);
    }

    /** Remembered after a sign-in that went well. */
    void remember(HttpServletRequest request, HttpServletResponse response, String login) {
        if (of(request, login).startsWith("device|")) return;
        var id = UUID.randomUUID().toString();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, id + "." + marks.of(id + "|" + login))
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .path("/dang-nhap")
                        .maxAge(YEAR)
                        .build()
                        .toString());
    }

    private boolean isOf(String value, String login) {
        int dot = value.indexOf('.');
        return dot > 0 && marks.is(value.substring(dot + 1), value.substring(0, dot) + "|" + login);
    }
}
