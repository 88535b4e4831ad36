package vn.sohoi.watch.pages;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoi.watch.Watching;
import vn.sohoi.web.WorkToDo;

/** What the watch gives to the frame: breaches that are the reader's task. */
@Configuration(proxyBeanMethods = false)
class WatchTasks {
    @Bean
    WorkToDo breaches(Watching watching) {
        return reader -> {
            long tasks = watching.tasks(reader);
            return tasks == 0
                    ? List.of()
                    : List.of(new WorkToDo.Work(tasks, "watch.work", "watch.work-note", "/canh-bao"));
        };
    }
}
