package vn.sohoi.targets.pages;

import java.util.ArrayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.targets.Allocation;
import vn.sohoi.targets.Instructions;
import vn.sohoi.targets.Reviews;
import vn.sohoi.web.Tab;
import vn.sohoi.web.WorkToDo;

/** What targets give to the frame: their tab, and what waits for an answer. */
@Configuration(proxyBeanMethods = false)
class TargetTabs {
    static final String KEY = "targets";

    @Bean
    Tab targetsTab(Authoriser authoriser) {
        return new Tab(
                KEY, "targets.tab", "/chi-tieu", 40, reader -> authoriser.allows(reader, Purpose.FIGURES, Act.READ));
    }

    @Bean
    WorkToDo targetWork(Allocation allocation, Reviews reviews, Instructions instructions) {
        return reader -> {
            var work = new ArrayList<WorkToDo.Work>();
            var waiting = allocation.toAnswer(reader);
            if (!waiting.isEmpty()) {
                var href = waiting.size() == 1 ? "/chi-tieu/" + waiting.getFirst() + "/tra-loi" : "/chi-tieu";
                work.add(new WorkToDo.Work(waiting.size(), "targets.work-answer", "targets.work-answer-note", href));
            }
            long objections = allocation.objections(reader);
            if (objections > 0) work.add(new WorkToDo.Work(objections, "targets.work-objections", "", "/chi-tieu"));
            var rounds = reviews.toGive(reader);
            if (!rounds.isEmpty())
                work.add(new WorkToDo.Work(
                        rounds.size(), "targets.work-review", "", "/so-ket/" + rounds.getFirst() + "/don-vi"));
            var papers = instructions.toDo(reader);
            if (!papers.isEmpty())
                work.add(new WorkToDo.Work(papers.size(), "targets.work-errand", "", "/chi-dao/" + papers.getFirst()));
            return work;
        };
    }
}
