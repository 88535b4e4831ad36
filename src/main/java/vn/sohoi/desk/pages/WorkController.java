package vn.sohoi.desk.pages;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sohoi.access.OpenToAll;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.WorkToDo;

/** The start page: what waits for the reader, from all features. */
@Controller
@OpenToAll
class WorkController {
    private final ObjectProvider<WorkToDo> features;
    private final Texts texts;

    WorkController(ObjectProvider<WorkToDo> features, Texts texts) {
        this.features = features;
        this.texts = texts;
    }

    @GetMapping("/")
    WorkPage work(Actor actor, Locale language) {
        List<WorkToDo.Work> work = features.orderedStream()
                .flatMap(feature -> feature.of(actor).stream())
                .toList();
        return new WorkPage(texts.say(language, "desk.work"), work);
    }
}
