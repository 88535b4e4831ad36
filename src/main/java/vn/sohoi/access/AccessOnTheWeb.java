package vn.sohoi.access;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the actor before every handler, and the key of the form behind her. */
@Configuration(proxyBeanMethods = false)
class AccessOnTheWeb implements WebMvcConfigurer {
    private final CurrentActor currentActor;
    private final OnceOnly onceOnly;

    AccessOnTheWeb(CurrentActor currentActor, OnceOnly onceOnly) {
        this.currentActor = currentActor;
        this.onceOnly = onceOnly;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(currentActor);
        registry.addInterceptor(onceOnly).order(2);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(currentActor);
    }
}
