package vn.sohoi.closings.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.web.Tab;

/** The tab under which rounds of reports lie. */
@Configuration(proxyBeanMethods = false)
class ClosingTab {
    static final String KEY = "closings";

    @Bean
    Tab closingsTab(Authoriser authoriser) {
        return new Tab(
                KEY,
                "closings.tab",
                RoundsController.PAGE,
                65,
                reader -> reader.unit() != null && authoriser.allows(reader, Purpose.FIGURES, Act.READ));
    }
}
