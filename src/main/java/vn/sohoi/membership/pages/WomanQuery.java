package vn.sohoi.membership.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.membership.Member;
import vn.sohoi.membership.Membership;
import vn.sohoi.membership.StayCorrections;
import vn.sohoi.membership.pages.WomanPage.Happening;
import vn.sohoi.membership.pages.WomanPage.Standing;
import vn.sohoi.membership.pages.WomanPage.StayLine;
import vn.sohoi.people.Households;
import vn.sohoi.people.People;
import vn.sohoi.people.Person;
import vn.sohoi.web.Ink;

/** Puts together what the book says of one woman. */
@Component
class WomanQuery {
    /** Later than any row is told: what the book knows now. */
    private static final Instant EVERYTHING_KNOWN = Instant.parse("9999-01-01T00:00:00Z");

    private final People people;
    private final Membership membership;
    private final LifeRows rows;
    private final Past past;
    private final Scopes scopes;
    private final Clock clock;

    WomanQuery(People people, Membership membership, LifeRows rows, Past past, Scopes scopes, Clock clock) {
        this.people = people;
        this.membership = membership;
        this.rows = rows;
        this.past = past;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Her memberships in words, what was told otherwise before, and with whom she lives. */
    @Component
    record Past(StayCorrections corrections, EarlierQuery earlier, StayWords stays, Households households) {}

    /**
     * @param known the day at whose end the book is asked, or null for now
     * @param address whether the address of her household is shown
     * @throws NotFound when the actor does not see her
     */
    WomanPage woman(PersonId id, @Nullable LocalDate known, boolean address, Actor actor, Locale language) {
        var person = people.find(id, actor).orElseThrow(NotFound::new);
        var member = membership.find(id, actor).orElse(null);
        var birth = person.identity().birth();
        return new WomanPage(
                person.identity().fullName(),
                "/hoi-vien/" + id,
                "membership.stamp." + (member == null ? "NEVER" : member.stay() == null ? "LEFT" : "STANDING"),
                TypedDate.written(birth),
                age(person),
                past.stays().name(person.branch(), null),
                tail(person),
                standing(member),
                life(id, member, asKnown(known), actor),
                stays(id, actor, language),
                past.earlier().of(id, asKnown(known), actor, language),
                HouseholdLines.of(past.households().of(id, today(), actor), id)
                        .map(home -> address ? home : home.withoutAddress())
                        .orElse(null),
                known);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private @Nullable Integer age(Person person) {
        var born = person.born();
        return born == null ? null : Period.between(born, today()).getYears();
    }

    private static String tail(Person person) {
        var phone = person.identity().phone();
        return phone == null ? "" : phone.substring(Math.max(0, phone.length() - 3));
    }

    private static @Nullable Standing standing(@Nullable Member member) {
        return member == null
                ? null
                : new Standing(
                        String.valueOf(member.number()),
                        TypedDate.written(member.joined()),
                        member.core(),
                        member.stay() != null);
    }

    private Instant asKnown(@Nullable LocalDate known) {
        return known == null
                ? EVERYTHING_KNOWN
                : known.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1_000);
    }

    private List<StayLine> stays(PersonId id, Actor actor, Locale language) {
        return past.corrections().stays(id, actor).stream()
                .map(stay -> new StayLine(
                        past.stays().of(stay, language), "/hoi-vien/" + id + "/sinh-hoat/" + stay.id() + "/sua"))
                .toList();
    }

    private List<Happening> life(PersonId id, @Nullable Member member, Instant known, Actor actor) {
        return scopes.names(actor, () -> {
            var life = new ArrayList<Happening>();
            for (var told : rows.told(id, known)) life.add(happening(told, member));
            for (var corrected : rows.corrections(id, known))
                life.add(new Happening(
                        "",
                        "membership.life.corrected",
                        corrected.login(),
                        corrected.reason(),
                        day(corrected.at()),
                        true));
            return life;
        });
    }

    private Happening happening(LifeRows.Told told, @Nullable Member member) {
        boolean listed = told.how().equals("LISTED");
        var day = told.day();
        var joined = listed && member != null ? TypedDate.written(member.joined()) : "";
        var written = !joined.isEmpty() ? joined : day == null ? "—" : Ink.day(day);
        return new Happening(
                written,
                "membership.life." + told.how(),
                past.stays().name(told.branch(), day),
                "",
                day(told.since()),
                told.believed());
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDate();
    }
}
