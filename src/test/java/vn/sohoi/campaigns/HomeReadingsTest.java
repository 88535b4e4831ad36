package vn.sohoi.campaigns;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.audit.Reads;
import vn.sohoi.campaigns.help.Donor;
import vn.sohoi.campaigns.help.HelpBook;
import vn.sohoi.campaigns.help.HelpKind;
import vn.sohoi.campaigns.help.NewHelp;
import vn.sohoi.campaigns.help.Recipient;
import vn.sohoi.kernel.Actor;
import vn.sohoi.units.Units;

/** A woman who asks who looked at her is told of whoever opened what is written of her home, and what it was given. */
@BookTest
class HomeReadingsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 2, 10);
    private static final Donor UNION = new Donor(Donor.Kind.UNION, "");

    @Autowired
    HouseholdYears years;

    @Autowired
    HelpBook help;

    @Autowired
    Reads reads;

    @Autowired
    Street street;

    @Autowired
    Units units;

    private Places.Commune here;
    private Actor reader;
    private Street.Home home;
    private Street.Home neighbour;

    @BeforeEach
    void two_homes() {
        here = Places.commune(units, 1);
        reader = here.officer();
        var homes = street.of(here.branch(0), 2);
        home = homes.getFirst();
        neighbour = homes.getLast();
    }

    @Test
    void what_a_home_was_given() {
        var given = help.give(gift(new Recipient.Home(home.id(), null)), reader);
        help.find(given, reader);
        assertThat(told(home)).containsExactly("campaigns.read-help");
        assertThat(told(neighbour)).isEmpty();
    }

    @Test
    void what_she_was_given_herself() {
        var given = help.give(gift(new Recipient.Person(neighbour.head(), null)), reader);
        help.find(given, reader);
        assertThat(told(neighbour)).containsExactly("campaigns.read-help");
        assertThat(told(home)).isEmpty();
    }

    @Test
    void how_her_household_stands() {
        var mark = new Mark(home.id(), List.of(1), "");
        years.say(here.branch(0), 2025, StepKind.BRANCH, List.of(mark), DAY, reader);
        var its = years.of(here.branch(0), 2025, reader).stream()
                .filter(one -> one.household().equals(home.id()))
                .findFirst()
                .orElseThrow();
        years.find(requireNonNull(its.id()), reader);
        assertThat(told(home)).containsExactly("campaigns.read-household");
    }

    private NewHelp gift(Recipient to) {
        return new NewHelp(here.branch(0), HelpKind.GIFT, DAY, 1, 500_000, UNION, to, null, "Danh sách 1");
    }

    /** What she is told that somebody opened. */
    private List<String> told(Street.Home one) {
        return reads.of(one.head().toString(), 9, 0).looks().stream()
                .filter(look -> !look.acted())
                .map(Reads.Look::action)
                .toList();
    }
}
