package vn.sohoi.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.files.FileKind;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.excel.PageWorkbook;

/** Draws a {@link Page} with the template of its name; leaves the layout out where htmx asks for the part alone. */
@Component
public final class PageRendering implements HandlerMethodReturnValueHandler {
    private static final String ROOT = "vn.sohoi";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, PageRendering.class.getClassLoader(), ROOT);
    private final Texts texts;
    private final Frame frame;
    private final ObjectProvider<PageWorkbook> workbook;
    private final FileLeaving leaving;

    PageRendering(Texts texts, Frame frame, ObjectProvider<PageWorkbook> workbook, FileLeaving leaving) {
        this.texts = texts;
        this.frame = frame;
        this.workbook = workbook;
        this.leaving = leaving;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Page.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object page, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        draw(
                (Page) Objects.requireNonNull(page),
                Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)),
                Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class)));
    }

    /** Draws the page whole before a byte is sent: a failure in a template still becomes an error page. */
    void draw(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ink = inkFor(request);
        var reader = ink.reader();
        if (page.asExcel() && Fetch.isAsked(request) && reader != null) {
            fetch(page, ink, reader, request, response);
            return;
        }
        var html = ScopedValue.where(Ink.CURRENT, ink).call(() -> html(page, wantsPartOnly(request)));
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, ink.language().getLanguage());
        response.addHeader(HttpHeaders.VARY, "Cookie, HX-Request");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    /** The page's tables as a file, in the words and with the rights of the reader. */
    private void fetch(Page page, Ink ink, Actor reader, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var first = leaving.first(reader, request.getRequestURI(), page.peopleByName(), page.saysGuarded());
        if (first.isPresent()) {
            response.sendRedirect(first.get());
            return;
        }
        leaving.leaves(reader, request.getRequestURI());
        var html = ScopedValue.where(Ink.CURRENT, ink).call(() -> html(page, true));
        var title = ScopedValue.where(Ink.CURRENT, ink).call(page::title);
        var address = Fetch.without(ink.address());
        var bytes = workbook.getObject().of(new PageWorkbook.Drawn(html, address, reader, ink.language()));
        response.setContentType(FileKind.EXCEL.type());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Fetch.named(title));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(bytes);
    }

    private String html(Page page, boolean partOnly) {
        var output = new StringOutput();
        if (partOnly) engine.render(template(page), page, output);
        else {
            Content body = inner -> engine.render(template(page), page, inner);
            engine.render("web/layout.jte", Map.of("page", page, "frame", frame, "body", body), output);
        }
        return output.toString();
    }

    private Ink inkFor(HttpServletRequest request) {
        var english = "en".equals(RequestContextUtils.getLocale(request).getLanguage());
        var reader = (Actor) request.getAttribute(Actor.class.getName());
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Ink(
                texts,
                english ? Locale.UK : Texts.VIETNAMESE,
                reader,
                address(request),
                csrf == null ? "" : csrf.getToken(),
                Nonce.of(request));
    }

    /** The asked address, ready to be followed by a choice of language. */
    private static String address(HttpServletRequest request) {
        var asked = Objects.requireNonNullElse(request.getQueryString(), "");
        var kept = Stream.of(asked.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("lang="))
                .map(pair -> pair + "&")
                .collect(Collectors.joining());
        return request.getRequestURI() + "?" + kept;
    }

    private static boolean wantsPartOnly(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null
                && request.getHeader("HX-Boosted") == null
                && request.getHeader("HX-History-Restore-Request") == null;
    }

    private static String template(Page page) {
        var folder = page.getClass().getPackageName().substring(ROOT.length()).replace('.', '/');
        var name = page.getClass().getSimpleName().replaceFirst("Page$", "");
        return folder.substring(1) + '/' + Character.toLowerCase(name.charAt(0)) + name.substring(1) + ".jte";
    }
}
