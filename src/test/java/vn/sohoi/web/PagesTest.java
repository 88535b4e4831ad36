package vn.sohoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;

class PagesTest {
    private final PageRendering rendering = Drawn.rendering();
    private final Failures failures = new Failures(Drawn.TEXTS, rendering);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/hoi-vien");

    @BeforeEach
    void a_vietnamese_reader() {
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new FixedLocaleResolver(Texts.VIETNAMESE));
    }

    @Test
    void a_page_is_drawn_by_the_template_of_its_name_within_the_layout() throws IOException {
        var answer = draw(failures.notFound(new NotFound(), request));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString())
                .contains("<html lang=\"vi\">", "<title>Không thấy trang này — Sổ Hội</title>")
                .containsOnlyOnce("<h1");
    }

    @Test
    void htmx_gets_the_part_alone() throws IOException {
        request.addHeader("HX-Request", "true");
        assertThat(draw(failures.notFound(new NotFound(), request)).getContentAsString())
                .contains("<h1")
                .doesNotContain("<html");
    }

    @Test
    void htmx_gets_the_whole_page_when_the_reader_goes_back() throws IOException {
        request.addHeader("HX-Request", "true");
        request.addHeader("HX-History-Restore-Request", "true");
        assertThat(draw(failures.notFound(new NotFound(), request)).getContentAsString())
                .contains("<html");
    }

    @Test
    void an_english_reader_gets_english() throws IOException {
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new FixedLocaleResolver(Locale.ENGLISH));
        var answer = draw(failures.notFound(new NotFound(), request));
        assertThat(answer.getHeader("Content-Language")).isEqualTo("en");
        assertThat(answer.getContentAsString()).contains("<html lang=\"en\">", "This page is not here");
    }

    @Test
    void a_change_of_language_keeps_what_was_asked() throws IOException {
        request.setQueryString("on=31/12/2019&lang=vi");
        assertThat(draw(failures.notFound(new NotFound(), request)).getContentAsString())
                .contains("href=\"/hoi-vien?on=31/12/2019&amp;lang=en\"");
    }

    @Test
    void a_refusal_comes_with_its_sentence() throws IOException {
        var answer = draw(failures.refused(new Refused("kernel.period-unreadable", "<b>"), request));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Không đọc được kỳ", "&lt;b&gt;");
    }

    @Test
    void numbers_are_written_as_the_reader_writes_them() {
        assertThat(Drawn.in(Texts.VIETNAMESE, PagesTest::numbers))
                .containsExactly("1.234.567", "1.234.567,8", "84,3\u00a0%", "−1.204", "+3", "0");
        assertThat(Drawn.in(Locale.UK, PagesTest::numbers))
                .containsExactly("1,234,567", "1,234,567.8", "84.3\u00a0%", "−1,204", "+3", "0");
    }

    private static List<String> numbers() {
        return List.of(
                Ink.n(1_234_567),
                Ink.n(new BigDecimal("1234567.75"), 1),
                Ink.percent(new BigDecimal("0.8434")),
                Ink.difference(-1204),
                Ink.difference(3),
                Ink.difference(0));
    }

    private MockHttpServletResponse draw(Page page) throws IOException {
        var answer = new MockHttpServletResponse();
        rendering.draw(page, request, answer);
        return answer;
    }
}
