package vn.sohoi.reports.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.web.Tab;

/** The tab under which reports, headings and templates lie. */
@Configuration(proxyBeanMethods = false)
class ReportTab {
    static final String KEY = "reports";

    @Bean
    Tab reportsTab(Authoriser authoriser) {
        return new Tab(
                KEY, "reports.tab", "/bao-cao", 70, reader -> authoriser.allows(reader, Purpose.FIGURES, Act.READ));
    }
}
