package vn.sohoi.emulation.awards.pages;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoi.emulation.awards.Awards;
import vn.sohoi.web.WorkToDo;

/** What commendation gives to the frame: proposals that wait for the council of the reader's unit. */
@Configuration(proxyBeanMethods = false)
class AwardTabs {
    static final String HOME = "/thi-dua/khen-thuong";

    @Bean
    WorkToDo awardsThatWait(Awards awards) {
        return reader -> {
            var own = reader.unit();
            long waiting = own == null ? 0 : awards.countWaitingAt(own, reader);
            return waiting == 0
                    ? List.of()
                    : List.of(new WorkToDo.Work(waiting, "emulation.award.work", "emulation.award.work-note", HOME));
        };
    }
}
