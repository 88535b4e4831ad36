package vn.sohoi.cadres.handover.pages;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoi.cadres.handover.Handovers;
import vn.sohoi.web.WorkToDo;

/** What handing over gives to the frame: changes without a word, and points that stayed open. */
@Configuration(proxyBeanMethods = false)
class HandoverTabs {
    @Bean
    WorkToDo handoversOpen(Handovers handovers) {
        return reader -> {
            var own = reader.unit();
            long waiting = own == null ? 0 : handovers.waiting(own, reader);
            return waiting == 0
                    ? List.of()
                    : List.of(new WorkToDo.Work(
                            waiting, "cadres.handover.work", "cadres.handover.work-note", HandoverWords.HOME));
        };
    }
}
