package vn.sohoi.privacy.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Incident;
import vn.sohoi.privacy.Looking;
import vn.sohoi.web.Ink;

/** Says an incident in words. */
@Component
class IncidentWords {

    private final Accounts accounts;
    private final Looking looking;
    private final Texts texts;
    private final Clock clock;

    IncidentWords(Accounts accounts, Looking looking, Texts texts, Clock clock) {
        this.accounts = accounts;
        this.looking = looking;
        this.texts = texts;
        this.clock = clock;
    }

    IncidentLine line(Incident incident, Locale language) {
        boolean late = incident.isLate(clock.instant());
        boolean told = incident.authorityTold() != null || incident.closed() != null;
        return new IncidentLine(
                IncidentsController.PAGE + "/" + incident.id(),
                incident.what(),
                incident.state().name(),
                hour(incident.discovered()),
                told ? "" : left(incident.due(), language),
                late && !told ? "wrong" : "waiting");
    }

    /** The account, the unit or the network that may have read. */
    String who(Incident incident, Locale language) {
        var said = new ArrayList<String>();
        var reader = incident.reader();
        var unit = incident.readerUnit();
        var network = incident.network();
        if (reader != null) said.add(texts.say(language, "privacy.by-account", accounts.nameOf(reader), reader));
        if (unit != null) said.add(texts.say(language, "privacy.by-unit", looking.name(unit)));
        if (network != null) said.add(texts.say(language, "privacy.by-network", network));
        return String.join("; ", said);
    }

    String span(Incident incident, Locale language) {
        return texts.say(
                language,
                "privacy.from-until",
                hour(incident.from()),
                hour(incident.until().minusSeconds(60)));
    }

    String action(String action, Locale language) {
        var key = "privacy.action." + action;
        return texts.say(language, texts.knows(key) ? key : "privacy.action.opened");
    }

    String fields(Collection<String> fields, Locale language) {
        return fields.stream()
                .map(field -> "privacy.field." + field)
                .filter(texts::knows)
                .map(key -> texts.say(language, key))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    String unit(@Nullable UnitId unit) {
        return unit == null ? "" : looking.name(unit);
    }

    String name(String login) {
        return accounts.nameOf(login);
    }

    String hour(Instant at) {
        return Ink.time(at.atZone(zone()));
    }

    ZoneId zone() {
        return clock.getZone();
    }

    private String left(Instant due, Locale language) {
        var left = Duration.between(clock.instant(), due);
        return left.isNegative()
                ? texts.say(language, "privacy.hours-over", left.abs().toHours())
                : texts.say(language, "privacy.hours-left", left.toHours(), hour(due));
    }
}
