package vn.sohoi.emulation.pages;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.spi.NamesAt;
import vn.sohoi.emulation.RoundWork;
import vn.sohoi.web.Tab;
import vn.sohoi.web.WorkToDo;

/** What emulation gives to the frame: its tab, and rounds that wait for the reader. */
@Configuration(proxyBeanMethods = false)
public class EmulationTabs {
    /** Key of the tab. */
    public static final String KEY = "emulation";

    @Bean
    NamesAt awardNames() {
        return new NamesAt("/thi-dua", Purpose.PERSONNEL);
    }

    @Bean
    Tab emulationTab(Authoriser authoriser) {
        return new Tab(
                KEY, "emulation.tab", "/thi-dua", 45, reader -> authoriser.allows(reader, Purpose.FIGURES, Act.READ));
    }

    @Bean
    WorkToDo roundsThatWait(RoundWork work) {
        return reader -> {
            long waiting = work.waiting(reader);
            return waiting == 0
                    ? List.of()
                    : List.of(new WorkToDo.Work(
                            waiting, "emulation.work-waiting", "emulation.work-waiting-note", "/thi-dua"));
        };
    }
}
