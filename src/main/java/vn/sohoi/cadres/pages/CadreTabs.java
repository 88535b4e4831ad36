package vn.sohoi.cadres.pages;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.spi.NamesAt;
import vn.sohoi.cadres.Officers;
import vn.sohoi.web.Tab;
import vn.sohoi.web.WorkToDo;

/** What cadres give to the frame: their tab, and positions that wait for somebody. */
@Configuration(proxyBeanMethods = false)
public class CadreTabs {
    /** The tab under which all pages of cadres lie. */
    public static final String KEY = "cadres";

    @Bean
    NamesAt cadreNames() {
        return new NamesAt("/can-bo", Purpose.PERSONNEL);
    }

    @Bean
    Tab cadresTab(Authoriser authoriser) {
        return new Tab(
                KEY, "cadres.tab", "/can-bo", 35, reader -> authoriser.allows(reader, Purpose.PERSONNEL, Act.READ));
    }

    @Bean
    WorkToDo vacantPositions(Officers officers) {
        return reader -> {
            var own = reader.unit();
            long vacant = own == null ? 0 : officers.vacancies(own, reader);
            return vacant == 0
                    ? List.of()
                    : List.of(new WorkToDo.Work(vacant, "cadres.work-vacant", "cadres.work-vacant-note", "/can-bo"));
        };
    }
}
