package vn.sohoi.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.web.Tab;

/** The desk's own tabs: the first two, and the tree. */
@Configuration(proxyBeanMethods = false)
class DeskTabs {

    @Bean
    Tab workTab() {
        return new Tab("work", "desk.tab-work", "/", 10, reader -> true);
    }

    @Bean
    Tab pictureTab(Authoriser authoriser) {
        return new Tab(
                "picture",
                "desk.tab-picture",
                "/buc-tranh",
                20,
                reader -> authoriser.allows(reader, Purpose.FIGURES, Act.READ));
    }

    @Bean
    Tab unitsTab(Authoriser authoriser) {
        return new Tab(
                "units", "desk.tab-units", "/don-vi", 70, reader -> authoriser.allows(reader, Purpose.UNITS, Act.READ));
    }
}
