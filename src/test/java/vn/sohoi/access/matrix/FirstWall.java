package vn.sohoi.access.matrix;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.matrix.Endpoints.Endpoint;
import vn.sohoi.access.matrix.Endpoints.Visit;
import vn.sohoi.access.matrix.Holders.Holder;

/** What stands before a handler, asked alone: behind it the feature's own wall might hide that this one is gone. */
class FirstWall {
    /** Of all that stand before a handler, who asks for the right. */
    private static final String BY_NAME = "CurrentActor";

    private final RequestMappingHandlerMapping routes;

    FirstWall(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    /** Whether this holder is sent away before the handler runs, for want of the right that it names. */
    boolean forbids(Visit visit, Holder who) {
        var request = request(visit.endpoint(), visit.path(), who);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        who.login(),
                        "",
                        List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY))));
        try {
            var chain = Objects.requireNonNull(routes.getHandler(request));
            for (var before : chain.getInterceptorList())
                if (before.getClass().getSimpleName().equals(BY_NAME))
                    before.preHandle(request, new MockHttpServletResponse(), chain.getHandler());
            return false;
        } catch (Forbidden forbidden) {
            return true;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            SecurityContextHolder.clearContext();
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private static HttpServletRequest request(Endpoint endpoint, String path, Holder who) {
        var request = new MockHttpServletRequest(endpoint.method(), path.replaceAll("\\?.*", ""));
        request.setUserPrincipal(who::login);
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }
}
