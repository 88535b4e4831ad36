package vn.sohoi.privacy.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.privacy.Incident;
import vn.sohoi.privacy.Incidents;
import vn.sohoi.web.WorkToDo;

/** A breach of which the authority was not told yet stands in the work list, with its clock behind it. */
@Component
class IncidentsToDo implements WorkToDo {
    private final Incidents incidents;

    IncidentsToDo(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public List<Work> of(Actor reader) {
        if (!incidents.works(reader)) return List.of();
        long open = incidents.all(reader).stream()
                .filter(incident -> incident.state() == Incident.State.OPEN)
                .count();
        return open == 0
                ? List.of()
                : List.of(new Work(
                        open, "privacy.todo-incident", "privacy.todo-incident-note", IncidentsController.PAGE));
    }
}
