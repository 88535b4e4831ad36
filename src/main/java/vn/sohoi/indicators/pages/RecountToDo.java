package vn.sohoi.indicators.pages;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.indicators.Recounts;
import vn.sohoi.kernel.Actor;
import vn.sohoi.web.WorkToDo;

/** Figures that the last recount found different, for whoever keeps the catalogue. */
@Component
@Order(5)
class RecountToDo implements WorkToDo {
    private final Recounts recounts;
    private final Authoriser authoriser;

    RecountToDo(Recounts recounts, Authoriser authoriser) {
        this.recounts = recounts;
        this.authoriser = authoriser;
    }

    @Override
    public List<Work> of(Actor reader) {
        if (!authoriser.allows(reader, Purpose.CATALOGUE, Act.WRITE)) return List.of();
        return recounts
                .last()
                .filter(one -> !one.differences().isEmpty())
                .map(one -> new Work(one.differences().size(), "indicators.work-recount", "", "/dem-lai"))
                .stream()
                .toList();
    }
}
