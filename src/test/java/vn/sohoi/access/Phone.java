package vn.sohoi.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody's browser: it keeps its cookies from answer to answer, over https. */
final class Phone {
    static final String ANDROID =
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36";

    private final MockMvc pages;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    Phone(MockMvc pages) {
        this.pages = pages;
    }

    MockHttpServletResponse signIn(String login, String password) throws Exception {
        return send("/dang-nhap", "login", login, "password", password);
    }

    MockHttpServletResponse open(String path) throws Exception {
        return ask(get(path));
    }

    /** Sends a form of {@code name, value} pairs. */
    MockHttpServletResponse send(String path, String... fields) throws Exception {
        var request = post(path).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return ask(request);
    }

    @Nullable
    Cookie cookie(String name) {
        return cookies.get(name);
    }

    void keep(Cookie cookie) {
        cookies.put(cookie.getName(), cookie);
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        request.secure(true).header("User-Agent", ANDROID);
        if (!cookies.isEmpty()) request.cookie(cookies.values().toArray(Cookie[]::new));
        var response = pages.perform(request).andReturn().getResponse();
        for (var cookie : response.getCookies())
            if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
            else cookies.put(cookie.getName(), cookie);
        return response;
    }
}
