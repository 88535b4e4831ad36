package vn.sohoi.membership.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.Member;
import vn.sohoi.membership.Membership;
import vn.sohoi.membership.pages.WomanPage.Happening;
import vn.sohoi.membership.pages.WomanPage.Standing;
import vn.sohoi.people.People;
import vn.sohoi.people.Person;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/** Puts together what the book says of one woman. */
@Component
class WomanQuery {
    /** Later than any row is told: what the book knows now. */
    private static final Instant EVERYTHING_KNOWN = Instant.parse("9999-01-01T00:00:00Z");

    private final People people;
    private final Membership membership;
    private final LifeRows rows;
    private final Units units;
    private final Scopes scopes;
    private final Clock clock;

    WomanQuery(People people, Membership membership, LifeRows rows, Units units, Scopes scopes, Clock clock) {
        this.people = people;
        this.membership = membership;
        this.rows = rows;
        this.units = units;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * @param known the day at whose end the book is asked, or null for now
     * @throws NotFound when the actor does not see her
     */
    WomanPage woman(PersonId id, @Nullable LocalDate known, Actor actor) {
        var person = people.find(id, actor).orElseThrow(NotFound::new);
        var member = membership.find(id, actor).orElse(null);
        var birth = person.identity().birth();
        return new WomanPage(
                person.identity().fullName(),
                "/hoi-vien/" + id,
                "membership.stamp." + (member == null ? "NEVER" : member.stay() == null ? "LEFT" : "STANDING"),
                TypedDate.written(birth),
                age(person),
                name(person.branch(), today()),
                tail(person),
                standing(member),
                life(id, member, asKnown(known), actor),
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
                name(told.branch(), day == null ? today() : day),
                "",
                day(told.since()),
                told.believed());
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDate();
    }

    /** Its name on the day, or the one of today where it did not exist yet. */
    private String name(UnitId unit, LocalDate day) {
        return units.find(unit, day)
                .or(() -> units.find(unit, today()))
                .map(Unit::name)
                .orElse("");
    }
}
