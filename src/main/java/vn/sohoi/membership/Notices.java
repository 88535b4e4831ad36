package vn.sohoi.membership;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/** Says each act to the log and to whoever listens. */
@Component
class Notices {
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Notices(Audit audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void acted(Actor actor, String action, PersonId person, Object event) {
        audit.wrote(actor, action, "membership.member", person);
        events.publishEvent(event);
    }

    void wrote(Actor actor, String action, PersonId person, String reason, String field) {
        audit.wroteBecause(actor, action, "membership.member", person, reason, field);
    }

    void wroteMany(Actor actor, String action, int rows) {
        audit.wrote(actor, action, "membership.member", rows + " rows");
    }

    /** Many women were shown by name. */
    void showed(Actor actor, String action, UnitId unit, long people) {
        if (people > 0)
            audit.read(actor, Reading.ofMany(action, "units.unit", unit, people, "full_name", "birth", "joined"));
    }

    void publish(Object event) {
        events.publishEvent(event);
    }
}
