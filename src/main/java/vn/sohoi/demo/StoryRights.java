package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.people.PeopleSearch;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Consent;
import vn.sohoi.privacy.Consents;
import vn.sohoi.privacy.Incidents;
import vn.sohoi.privacy.Incidents.NewIncident;
import vn.sohoi.privacy.Request.Kind;
import vn.sohoi.privacy.Requests;
import vn.sohoi.privacy.Retention;
import vn.sohoi.privacy.Uses;

/** Three women of Thanh Trì ask about their data: one just now, one whose answer is late, one who wants to be taken out. */
@Component
@Order(40)
class StoryRights implements LaterFilling {
    private final Accounts accounts;
    private final PeopleSearch search;
    private final Consents consents;
    private final Requests requests;
    private final Desk desk;
    private final Texts texts;

    StoryRights(Accounts accounts, PeopleSearch search, Consents consents, Requests requests, Desk desk, Texts texts) {
        this.accounts = accounts;
        this.search = search;
        this.consents = consents;
        this.requests = requests;
        this.desk = desk;
        this.texts = texts;
    }

    /** What else whoever answers for data looks at. */
    @Component
    record Desk(Uses uses, Retention retention, Incidents incidents, Clock clock) {}

    @Override
    public String part() {
        return "rights";
    }

    @Override
    public void fill() {
        var officer = accounts.actorsOf("canbo-thanhtri").getFirst();
        var women = search.search("tran thi", officer, Optional.empty(), 3);
        var today = desk.uses().today();
        ask(women.get(0).id(), Kind.SEE, "see", today.minusDays(1), officer);
        ask(women.get(1).id(), Kind.COPY, "copy", today.minusDays(6), officer);
        ask(women.get(2).id(), Kind.DELETE, "delete", today.minusDays(12), officer);
        consents.say(
                women.get(0).id(),
                new Consent(
                        "messages",
                        true,
                        say("privacy.consent-words.messages"),
                        "vi",
                        Consent.Channel.PAPER,
                        officer.name(),
                        today.minusDays(1)),
                officer);
        desk.retention().nightly();
        breach(today);
    }

    /** A phone was lost: what its owner was shown in those days is looked at. */
    private void breach(LocalDate today) {
        var zone = desk.clock().getZone();
        desk.incidents()
                .open(
                        new NewIncident(
                                say("demo.breach"),
                                today.minusDays(3).atStartOfDay(zone).toInstant(),
                                today.plusDays(1).atStartOfDay(zone).toInstant(),
                                "canbo-thanhtri",
                                null,
                                null,
                                today.minusDays(1).atTime(16, 30).atZone(zone).toInstant()),
                        accounts.actorsOf("chutich-thanhtri").getFirst());
    }

    private void ask(PersonId her, Kind kind, String words, LocalDate on, Actor officer) {
        var id = requests.take(her, kind, say("demo.asks." + words), false, on, officer);
        if (kind == Kind.DELETE) requests.answer(id, say("demo.answers"), officer);
    }

    private String say(String key) {
        return texts.say(Texts.VIETNAMESE, key);
    }
}
