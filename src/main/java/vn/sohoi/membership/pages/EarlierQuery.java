package vn.sohoi.membership.pages;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.membership.pages.WomanPage.Earlier;
import vn.sohoi.people.EarlierKnowledge;
import vn.sohoi.people.PersonHistory;

/** Tells what the book said of a woman before it was set right: her person, her joining date, her stays. */
@Component
class EarlierQuery {
    private final PersonHistory history;
    private final LifeRows rows;
    private final StayWords stays;
    private final Sentences sentences;
    private final Scopes scopes;
    private final Clock clock;

    EarlierQuery(
            PersonHistory history, LifeRows rows, StayWords stays, Sentences sentences, Scopes scopes, Clock clock) {
        this.history = history;
        this.rows = rows;
        this.stays = stays;
        this.sentences = sentences;
        this.scopes = scopes;
        this.clock = clock;
    }

    private record Dated(Instant at, Earlier earlier) {}

    /** What was corrected until that instant, the newest first. */
    List<Earlier> of(PersonId person, Instant known, Actor actor, Locale language) {
        var all = new ArrayList<Dated>();
        for (var past : history.of(person, actor))
            if (!past.until().isAfter(known))
                all.add(dated(
                        past.until(),
                        "membership.field." + past.field(),
                        was(past, language),
                        past.login(),
                        past.reason()));
        scopes.names(actor, () -> {
            for (var joined : rows.joiningCorrections(person, known))
                all.add(dated(
                        joined.at(),
                        "membership.joined",
                        date(joined.was(), language),
                        joined.login(),
                        joined.reason()));
            for (var stay : rows.corrections(person, known))
                all.add(dated(
                        stay.at(),
                        "membership.field.stay",
                        stays.of(stay.branch(), stay.was(), language),
                        stay.login(),
                        stay.reason()));
        });
        return all.stream()
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::earlier)
                .toList();
    }

    private Dated dated(Instant at, String key, String was, String login, String reason) {
        return new Dated(at, new Earlier(key, was, at.atZone(clock.getZone()).toLocalDate(), login, reason));
    }

    /** Of a number only that there was another one. */
    private String was(EarlierKnowledge past, Locale language) {
        var was = past.was();
        return switch (past.field()) {
            case "citizen_id", "old_id" -> sentences.say(language, "membership.was-another-number");
            case "birth" -> date(was == null || was.isEmpty() ? null : PartialDate.parse(was), language);
            case "sex" -> sentences.say(language, "membership.sex." + was);
            case "phone" -> was == null ? sentences.say(language, "membership.not-known") : CorrectForm.local(was);
            default -> was == null || was.isEmpty() ? sentences.say(language, "membership.not-known") : was;
        };
    }

    private String date(@Nullable PartialDate date, Locale language) {
        return date == null ? sentences.say(language, "membership.not-known") : TypedDate.written(date);
    }
}
