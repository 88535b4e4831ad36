package vn.sohoi.activities.pages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.Activities;
import vn.sohoi.web.Tab;
import vn.sohoi.web.WorkToDo;

/** What activities give to the frame: their tab, meetings whose day passed without a word, and meetings without a roll call. */
@Configuration(proxyBeanMethods = false)
public class ActivityTabs {
    /** Key of the tab of activities. */
    public static final String KEY = "activities";

    @Bean
    Tab activitiesTab(Authoriser authoriser) {
        return new Tab(
                KEY,
                "activities.tab",
                "/hoat-dong",
                25,
                reader -> authoriser.allows(reader, Purpose.ACTIVITIES, Act.READ));
    }

    @Bean
    WorkToDo activitiesWithoutAWord(Activities activities) {
        return reader -> {
            var own = reader.unit();
            if (own == null) return List.of();
            var work = new ArrayList<WorkToDo.Work>();
            var silent = activities.withoutAWord(own, reader).size();
            if (silent > 0)
                work.add(new WorkToDo.Work(
                        silent, "activities.work-silent", "activities.work-silent-note", "/hoat-dong"));
            var uncalled = activities.uncalled(own, reader).size();
            if (uncalled > 0)
                work.add(new WorkToDo.Work(
                        uncalled, "activities.work-uncalled", "activities.work-uncalled-note", "/hoat-dong"));
            return work;
        };
    }
}
