package vn.sohoi.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.Places.Commune;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Correction;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;

/** One woman's life as offices write it down, in any order that chance gives, through the facades alone. */
final class RandomLife {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final String[] GIVEN = {"Lan", "Loan", "Hoa", "Hoà", "Mai"};

    /** The doors through which a life is written. */
    @Component("lifeDoors")
    record Doors(People people, Membership membership, Transfers transfers, StayCorrections corrections) {}

    /** What a step did, for the message of a failure. */
    enum Step {
        ADMIT,
        MOVE,
        LEAVE,
        CORRECT_STAY,
        STRIKE,
        CORRECT_JOINED,
        CORE_ON,
        CORE_OFF,
        CORRECT_PERSON
    }

    private final Doors doors;
    private final Random chance;
    private final List<Commune> communes;
    final PersonId woman;
    private LocalDate day = FIRST;

    RandomLife(Doors doors, long seed, List<Commune> communes) {
        this.doors = doors;
        this.chance = new Random(seed);
        this.communes = communes;
        var home = communes.getFirst();
        woman = doors.people()
                .register(
                        NewPerson.of(
                                home.branch(0),
                                Identity.woman("Nguyễn Thị Lan", PartialDate.of(LocalDate.of(1980, 1, 1))),
                                LocalDate.of(2000, 1, 1)),
                        home.officer());
    }

    /** Writes something down; the day mostly goes on, sometimes somebody is late. */
    Step step() {
        day = chance.nextInt(5) == 0 ? day.minusDays(chance.nextInt(200)) : day.plusDays(1 + chance.nextInt(90));
        if (day.isBefore(FIRST)) day = FIRST;
        var step = Step.values()[chance.nextInt(Step.values().length)];
        try {
            take(step);
        } catch (Refused said) {
            // what is refused has changed nothing, and that is looked at like everything else
        }
        return step;
    }

    private void take(Step step) {
        var officer = here().officer();
        switch (step) {
            case ADMIT ->
                doors.membership().admit(new Wish(woman, anyOf(here()), day, "QĐ " + day, MemberKind.REGULAR), officer);
            case MOVE -> move(officer);
            case LEAVE -> {
                var how = Ended.values()[1 + chance.nextInt(7)];
                if (isMember(officer)) doors.membership().depart(woman, how, day, "", officer);
            }
            case CORRECT_STAY -> correctStay(officer);
            case STRIKE -> {
                var stay = chance.nextInt(4) == 0 ? anyStay(officer) : null;
                if (stay != null) doors.corrections().strike(woman, stay.id(), "Nhầm", officer);
            }
            case CORRECT_JOINED -> {
                if (doors.membership().find(woman, officer).isPresent())
                    doors.corrections()
                            .correctJoined(woman, PartialDate.ofYear(2000 + chance.nextInt(20)), "Thẻ", officer);
            }
            case CORE_ON -> {
                if (isMember(officer)) doors.membership().beginCore(woman, day, officer);
            }
            case CORE_OFF -> {
                if (isMember(officer)) doors.membership().endCore(woman, day, officer);
            }
            case CORRECT_PERSON -> correctPerson(officer);
        }
    }

    /** Where she is found now. */
    Commune here() {
        return communes.stream()
                .filter(one -> doors.people().find(woman, one.officer()).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private boolean isMember(Actor officer) {
        return doors.membership().find(woman, officer).isPresent();
    }

    /** Within the commune, or to the other one that agrees. */
    private void move(Actor officer) {
        if (!isMember(officer)) return;
        var to = communes.get(chance.nextInt(communes.size()));
        var wish = new TransferWish(woman, anyOf(to), day, "");
        if (to.equals(here())) doors.transfers().within(wish, officer);
        else if (doors.transfers().request(wish, officer) instanceof Transfer.Asked asked) {
            try {
                if (!(doors.transfers().accept(asked.transfer(), to.officer()) instanceof Transfer.Done))
                    doors.transfers().withdraw(asked.transfer(), "", officer);
            } catch (Refused said) {
                doors.transfers().withdraw(asked.transfer(), "", officer);
            }
        }
    }

    private void correctStay(Actor officer) {
        var stay = anyStay(officer);
        if (stay == null) return;
        var from = stay.valid().from();
        var until = stay.valid().until();
        var right = from == null ? null : from.plusDays(chance.nextInt(200) - 100L);
        boolean lasts = until == null || (chance.nextInt(3) == 0 && stay.ended() != Ended.TRANSFERRED);
        var end = lasts || until == null ? null : until.plusDays(chance.nextInt(200) - 100L);
        if (right != null && end != null && !right.isBefore(end)) return;
        var content = new Stay.Content(
                stay.branch(),
                stay.kind(),
                new DateSpan(right, end),
                stay.begun(),
                end == null ? null : stay.ended(),
                stay.decision());
        doors.corrections().correct(woman, stay.id(), content, "Theo sổ cũ", officer);
    }

    private void correctPerson(Actor officer) {
        var name = new Correction.Name("Nguyễn Thị " + GIVEN[chance.nextInt(GIVEN.length)]);
        var birth = new Correction.Birth(PartialDate.ofYear(1960 + chance.nextInt(30)));
        doors.people().correct(woman, chance.nextBoolean() ? List.of(name) : List.of(name, birth), "Theo thẻ", officer);
    }

    private @Nullable Stay anyStay(Actor officer) {
        var stays = isMember(officer) ? doors.corrections().stays(woman, officer) : List.<Stay>of();
        return stays.isEmpty() ? null : stays.get(chance.nextInt(stays.size()));
    }

    private UnitId anyOf(Commune commune) {
        return commune.branch(chance.nextInt(commune.branches().size()));
    }

    /** Some day of her life. */
    LocalDate anyDay() {
        return FIRST.plusDays(chance.nextInt(4_000));
    }
}
