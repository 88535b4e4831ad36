package vn.sohoi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.sohoi.BookTest;

/** Whatever the running application maps is behind a door that says what it asks, or behind the wall. */
@BookTest
class DoorsTest {
    /** What a page is drawn with. */
    private static final Set<String> FILES = Set.of("/fonts/**");

    /** Reached by nobody, though something answers there. */
    private static final List<String> BEHIND_THE_WALL = List.of(
            "/error",
            "/index.html",
            "/favicon.ico",
            "/webjars/axe-core/package.json",
            "/application.yaml",
            "/actuator",
            "/actuator/env",
            "/.env",
            "/vn/sohoi/web/texts.properties",
            "/META-INF/MANIFEST.MF",
            "/login",
            "/logout",
            "/default-ui.css",
            "/h2-console",
            "/hoi-vien/them/",
            "/khong-co-trang-nay");

    @Autowired
    MockMvc pages;

    @Autowired
    List<HandlerMapping> all;

    @Test
    void every_handler_of_the_book_says_its_purpose_and_act_or_that_it_asks_nothing() {
        var silent = new TreeSet<String>();
        for (var mapping : all)
            if (mapping instanceof RequestMappingHandlerMapping handlers)
                handlers.getHandlerMethods().forEach((route, handler) -> {
                    if (isOurs(handler) && !saysWhatItAsks(handler)) silent.addAll(route.getPatternValues());
                });
        assertThat(silent).isEmpty();
    }

    @Test
    void nothing_that_a_library_maps_is_reached_by_a_page_or_a_form() throws Exception {
        var open = new ArrayList<String>();
        for (var address : ofLibraries())
            for (var method : List.of(HttpMethod.GET, HttpMethod.POST))
                if (status(method, address) != 404) open.add(method + " " + address);
        assertThat(open).isEmpty();
    }

    @Test
    void methods_that_no_handler_names_lead_nowhere() throws Exception {
        for (var method : List.of(HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH, HttpMethod.OPTIONS))
            for (var address : List.of("/", "/hoi-vien", "/hoi-vien/them", "/nhap"))
                assertThat(status(method, address)).as(method + " " + address).isEqualTo(404);
    }

    @Test
    void who_is_not_signed_in_is_led_to_the_door_from_everywhere() throws Exception {
        for (var address : ofLibraries()) {
            var answer = pages.perform(request(HttpMethod.GET, address).accept(MediaType.TEXT_HTML))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus() + " " + answer.getRedirectedUrl())
                    .as(address)
                    .startsWith("302 ")
                    .endsWith("/dang-nhap");
        }
    }

    /** Every address that somebody else than a handler of the book answers, and what is often looked for. */
    private Set<String> ofLibraries() {
        var addresses = new TreeSet<>(BEHIND_THE_WALL);
        for (var mapping : all) {
            switch (mapping) {
                case RequestMappingHandlerMapping handlers ->
                    handlers.getHandlerMethods().forEach((route, handler) -> {
                        if (!isOurs(handler)) addresses.addAll(route.getPatternValues());
                    });
                case AbstractUrlHandlerMapping urls ->
                    urls.getHandlerMap().keySet().stream()
                            .filter(pattern -> !FILES.contains(pattern))
                            .map(pattern -> pattern.replace("/**", "/gi-do"))
                            .forEach(addresses::add);
                // of monitoring, which answers on a port of its own
                case RequestMappingInfoHandlerMapping none ->
                    assertThat(none.getHandlerMethods()).isEmpty();
                // the two files that the book joins itself
                case RouterFunctionMapping files ->
                    assertThat(files.getRouterFunction()).isNotNull();
                default -> assertThat(mapping.getClass().getName()).contains("WelcomePage");
            }
        }
        return addresses;
    }

    private int status(HttpMethod method, String address) throws Exception {
        return pages.perform(request(method, address).with(user("ai")).with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("vn.sohoi");
    }

    private static boolean saysWhatItAsks(HandlerMethod handler) {
        for (var element : List.of(handler.getMethod(), handler.getBeanType()))
            if (AnnotatedElementUtils.hasAnnotation(element, Can.class)
                    || AnnotatedElementUtils.hasAnnotation(element, OpenToAll.class)) return true;
        return false;
    }
}
