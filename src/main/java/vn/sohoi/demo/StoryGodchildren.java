package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.campaigns.HouseholdYears;
import vn.sohoi.campaigns.help.ChildCorrections;
import vn.sohoi.campaigns.help.Godchildren;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.start.LaterFilling;

/** The first child of the branch of the one who signs in lives with a household of the book, and was written down a year too young. */
@Component
@Order(61)
class StoryGodchildren implements LaterFilling {
    private final Godchildren children;
    private final ChildCorrections corrections;
    private final HouseholdYears years;
    private final Accounts accounts;
    private final Clock clock;

    StoryGodchildren(
            Godchildren children, ChildCorrections corrections, HouseholdYears years, Accounts accounts, Clock clock) {
        this.children = children;
        this.corrections = corrections;
        this.years = years;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "godchildren";
    }

    @Override
    public void fill() {
        var head = accounts.actorsOf("chihoi").getFirst();
        var branch = Objects.requireNonNull(head.unit());
        var child = children.of(branch, head).getFirst();
        var born = Objects.requireNonNull(child.born());
        corrections.correct(child.id(), child.name(), born - 1, "Theo giấy khai sinh", head);
        var home =
                years.of(branch, LocalDate.now(clock).getYear(), Actor.MACHINE).getFirst();
        corrections.livesWith(child.id(), home.household(), head);
    }
}
