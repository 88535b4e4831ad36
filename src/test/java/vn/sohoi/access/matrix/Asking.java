package vn.sohoi.access.matrix;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.sohoi.FilledForm;
import vn.sohoi.Signed;
import vn.sohoi.access.matrix.Endpoints.Visit;
import vn.sohoi.web.FormKey;

/**
 * The one place where requests are made. What is handed in are the fields of the form as it stood on the page of somebody who
 * may hand it in, so that a stranger's attempt differs from hers in nothing but who asks; the
 * form's token and its key, good for once, are put in here.
 */
class Asking {
    private static final String ANYBODY = "";

    private final MockMvc pages;
    private final Map<String, Map<String, String>> forms = new ConcurrentHashMap<>();

    Asking(MockMvc pages) {
        this.pages = pages;
    }

    /** Opens an address as this person; an empty login is nobody. */
    MockHttpServletResponse get(String path, String login) {
        return perform(MockMvcRequestBuilders.get(address(path)), login);
    }

    /** Hands in the form of that visit, perhaps to another address than its own: the same fields, another thing. */
    MockHttpServletResponse post(String path, Visit visit, String login) {
        var shared = forms.getOrDefault(ANYBODY + visit.path(), Map.of());
        // a form about nothing in particular speaks of her own unit
        var own = visit.namesAThing() ? shared : forms.getOrDefault(login + visit.path(), shared);
        var fields = new LinkedHashMap<>(own);
        fields.putAll(visit.fields());
        fields.put(FormKey.FIELD, FormKey.fresh());
        boolean file = fields.values().stream().anyMatch(value -> value.startsWith(FilledForm.FILE));
        var request = file
                ? MockMvcRequestBuilders.multipart(HttpMethod.POST, address(path))
                : MockMvcRequestBuilders.post(address(path));
        fields.forEach((name, value) -> {
            if (request instanceof MockMultipartHttpServletRequestBuilder parts && value.startsWith(FilledForm.FILE))
                parts.file(new MockMultipartFile(name, "thu.csv", "text/csv", value.getBytes(StandardCharsets.UTF_8)));
            else request.param(name, value);
        });
        return perform(request.with(csrf()), login);
    }

    /** Keeps the forms of the page as this person sees it, for herself and for whoever has none of her own. */
    void keepForms(String path, String login) {
        var page = new String(get(path, login).getContentAsByteArray(), StandardCharsets.UTF_8);
        for (var form : Jsoup.parse(page, "http://book/").select("form[method=post]")) {
            var action = URI.create(form.absUrl("action")).getRawPath();
            var filled = FilledForm.of(form);
            forms.putIfAbsent(login + action, filled);
            forms.putIfAbsent(ANYBODY + action, filled);
        }
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request, String login) {
        try {
            request.header("Accept", "text/html,*/*;q=0.8");
            var asked = login.isEmpty() ? request : request.with(Signed.in(login));
            return pages.perform(asked).andReturn().getResponse();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static URI address(String path) {
        return URI.create(path);
    }
}
