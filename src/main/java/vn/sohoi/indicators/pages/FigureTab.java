package vn.sohoi.indicators.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.web.Tab;

/** The tab under which figures lie. */
@Configuration(proxyBeanMethods = false)
public class FigureTab {
    /** Of the pages that lie under it. */
    public static final String KEY = "figures";

    @Bean
    Tab figuresTab(Authoriser authoriser) {
        return new Tab(
                KEY, "indicators.tab", "/so-lieu", 60, reader -> authoriser.allows(reader, Purpose.FIGURES, Act.READ));
    }
}
