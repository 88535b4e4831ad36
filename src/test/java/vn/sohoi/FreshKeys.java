package vn.sohoi;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.sohoi.web.FormKey;

/** Puts a fresh key into every form that a test hands in, as the page would; one that brings its own keeps it. */
@TestConfiguration(proxyBeanMethods = false)
public class FreshKeys {
    @Bean
    static MockMvcBuilderCustomizer keyInEveryForm() {
        RequestPostProcessor key = request -> {
            boolean writes = !"GET".equals(request.getMethod());
            if (writes && request.getParameter(FormKey.FIELD) == null)
                request.setParameter(FormKey.FIELD, FormKey.fresh());
            return request;
        };
        return builder -> builder.defaultRequest(MockMvcRequestBuilders.get("/").with(key));
    }
}
