package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.State;
import vn.sohoi.activities.costs.CostSources;
import vn.sohoi.activities.costs.Costs;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.platform.start.LaterFilling;

/** What this year's activities of the commune and the branch of the story cost, and from where the money came. */
@Component
@Order(61)
class StoryCosts implements LaterFilling {
    private static final LocalDate SINCE = LocalDate.of(2018, 1, 1);
    private static final long STEP = 50_000;

    private final CostSources sources;
    private final Costs costs;
    private final Activities activities;
    private final Accounts accounts;
    private final Clock clock;

    StoryCosts(CostSources sources, Costs costs, Activities activities, Accounts accounts, Clock clock) {
        this.sources = sources;
        this.costs = costs;
        this.activities = activities;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "activity-costs";
    }

    @Override
    public void fill() {
        long budget = sources.enter("Kinh phí của đơn vị", "The unit's budget", SINCE, Actor.MACHINE);
        long members = sources.enter("Hội viên đóng góp", "Contributions of members", SINCE, Actor.MACHINE);
        long sponsors = sources.enter("Tài trợ", "Sponsors", SINCE, Actor.MACHINE);
        spend("canbo-thanhtri", List.of(budget, sponsors), 30);
        spend("chihoi", List.of(budget, members), 4);
    }

    /** Each activity a little more than the one before, every third of one source alone. */
    private void spend(String login, List<Long> from, long first) {
        var officer = accounts.actorsOf(login).getFirst();
        var today = LocalDate.now(clock);
        var days = DateSpan.between(LocalDate.of(today.getYear(), 1, 1), today);
        int place = 0;
        for (var one : activities.of(Objects.requireNonNull(officer.unit()), days, officer)) {
            if (one.state() != State.HELD || !one.plan().owner().equals(officer.unit())) continue;
            var amounts = new HashMap<Long, Long>();
            amounts.put(from.getFirst(), STEP * (first + place));
            if (place % 3 > 0) amounts.put(from.getLast(), STEP * (2 + place));
            costs.say(one.id(), amounts, officer);
            place++;
        }
    }
}
