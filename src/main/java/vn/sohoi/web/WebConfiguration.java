package vn.sohoi.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import vn.sohoi.platform.text.Texts;

/** Pages as answers, the language in a cookie, style, script and fonts with names that never change their content. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PageRendering rendering;
    private final KnownFields knownFields;

    WebConfiguration(PageRendering rendering, KnownFields knownFields) {
        this.rendering = rendering;
        this.knownFields = knownFields;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(rendering);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(LocalDate.class, new TypedDay());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
        // after it is known that she may: who may not learns nothing of the form
        registry.addInterceptor(knownFields).order(1);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/fonts/**")
                .addResourceLocations("classpath:/third-party/")
                .setCacheControl(FOR_GOOD);
    }

    /** Vietnamese until the reader asks for English; her choice stays a year. */
    @Bean
    static LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("language");
        resolver.setDefaultLocale(Texts.VIETNAMESE);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    @Bean
    static RouterFunction<ServerResponse> assetRoutes(Assets assets) {
        var routes = RouterFunctions.route();
        for (var asset : List.of(assets.style(), assets.script()))
            routes.GET(
                    asset.address(),
                    request -> ServerResponse.ok()
                            .contentType(MediaType.parseMediaType(asset.type()))
                            .cacheControl(FOR_GOOD)
                            .body(asset.content()));
        return routes.build();
    }
}
