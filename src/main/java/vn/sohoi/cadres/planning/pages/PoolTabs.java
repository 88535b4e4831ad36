package vn.sohoi.cadres.planning.pages;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoi.cadres.planning.Pools;
import vn.sohoi.web.WorkToDo;

/** What planning gives to the frame: pools that nobody looked at for a year. */
@Configuration(proxyBeanMethods = false)
class PoolTabs {
    @Bean
    WorkToDo poolsToReview(Pools pools) {
        return reader -> {
            var own = reader.unit();
            long due = own == null ? 0 : pools.due(own, reader);
            return due == 0
                    ? List.of()
                    : List.of(new WorkToDo.Work(
                            due, "cadres.planning.work", "cadres.planning.work-note", PoolWords.HOME));
        };
    }
}
