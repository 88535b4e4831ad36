package vn.sohoi.desk.pages;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.web.WorkToDo;

/** What waits for a reader, from all features. */
@Component
class OpenWork {
    private final ObjectProvider<WorkToDo> features;

    OpenWork(ObjectProvider<WorkToDo> features) {
        this.features = features;
    }

    List<WorkToDo.Work> of(Actor reader) {
        return features.orderedStream()
                .flatMap(feature -> feature.of(reader).stream())
                .toList();
    }
}
