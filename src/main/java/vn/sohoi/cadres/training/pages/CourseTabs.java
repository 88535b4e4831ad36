package vn.sohoi.cadres.training.pages;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoi.cadres.pages.CourseWords;
import vn.sohoi.cadres.training.Courses;
import vn.sohoi.web.WorkToDo;

/** What training gives to the frame: courses that are over and wait for the word who came. */
@Configuration(proxyBeanMethods = false)
class CourseTabs {
    @Bean
    WorkToDo coursesToMark(Courses courses) {
        return reader -> {
            var own = reader.unit();
            long waiting = own == null ? 0 : courses.unmarked(own, reader);
            return waiting == 0
                    ? List.of()
                    : List.of(new WorkToDo.Work(
                            waiting, "cadres.training.work", "cadres.training.work-note", CourseWords.HOME));
        };
    }
}
