package vn.sohoi.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * The doors of the book; everything else is wall. Open are the files that a page is drawn with, the pages before signing in,
 * calendars and slips at their secret addresses, and for those who are signed in each handler that says by {@link Can} or
 * {@link OpenToAll} what it asks. What a library brings along, and a handler that forgot to say it, is not reached.
 */
@Component
@ConditionalOnWebApplication
class Doors {
    private static final String[] FILES = {"/assets/**", "/fonts/**", "/webjars/htmx.org/**"};
    private static final String[] BEFORE_SIGN_IN = {
        "/dang-nhap",
        "/dang-nhap/khoa-truy-cap",
        "/dang-nhap/khoa-truy-cap/hoi",
        "/dang-nhap/ngoai",
        OutsideProvider.BACK,
        "/kich-hoat"
    };

    /** Calendars sign in nowhere: their address is the secret, and the handler asks whose it is. */
    private static final String CALENDARS = "/lich/*";

    /** A unit's slip of a quick question: whoever holds its signed address reads what is asked and answers. */
    private static final String SLIPS = "/phieu/*";

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    Doors(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    void open(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(FILES)
                .permitAll()
                .requestMatchers(BEFORE_SIGN_IN)
                .permitAll()
                .requestMatchers(HttpMethod.GET, CALENDARS)
                .permitAll()
                .requestMatchers(SLIPS)
                .permitAll()
                .requestMatchers(this::leadToAHandlerThatSaysWhatItAsks)
                .authenticated()
                .anyRequest()
                .denyAll();
    }

    private boolean leadToAHandlerThatSaysWhatItAsks(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) ServletRequestPathUtils.parseAndCache(request);
        return mappings.stream().anyMatch(mapping -> leadsToOne(mapping, request));
    }

    private static boolean leadsToOne(RequestMappingHandlerMapping mapping, HttpServletRequest request) {
        try {
            var found = mapping.getHandler(request);
            return found != null && found.getHandler() instanceof HandlerMethod method && saysWhatItAsks(method);
        } catch (Exception otherMethodOrForm) {
            return false;
        }
    }

    private static boolean saysWhatItAsks(HandlerMethod handler) {
        var method = handler.getMethod();
        var type = handler.getBeanType();
        return AnnotatedElementUtils.hasAnnotation(method, Can.class)
                || AnnotatedElementUtils.hasAnnotation(method, OpenToAll.class)
                || AnnotatedElementUtils.hasAnnotation(type, Can.class)
                || AnnotatedElementUtils.hasAnnotation(type, OpenToAll.class);
    }
}
