package vn.sohoi.membership;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;

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

    void publish(Object event) {
        events.publishEvent(event);
    }
}
