package vn.sohoi.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.campaigns.Campaigns;
import vn.sohoi.campaigns.HelpPlans;
import vn.sohoi.campaigns.HouseholdYear;
import vn.sohoi.campaigns.HouseholdYears;
import vn.sohoi.campaigns.NewPlan;
import vn.sohoi.kernel.Actor;

/** Real campaigns and households of the story in place of the route's variables. */
@Component
class HouseholdVisits {
    private final HouseholdYears years;
    private final HelpPlans plans;
    private final Campaigns campaigns;
    private final Accounts accounts;
    private final Clock clock;

    HouseholdVisits(HouseholdYears years, HelpPlans plans, Campaigns campaigns, Accounts accounts, Clock clock) {
        this.years = years;
        this.plans = plans;
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The path with a campaign, a household of the branch head that fails, and its plan in it. */
    String real(String path) {
        return path.replace("{campaign}", path.contains("{campaign}") ? campaign(true) : "")
                .replace("{somewhere}", path.contains("{somewhere}") ? campaign(false) : "")
                .replace("{fails}", path.contains("{fails}") ? fails().id() + "" : "")
                .replace("{plan}", path.contains("{plan}") ? plan() : "");
    }

    private String campaign(boolean everywhere) {
        return campaigns.all(Actor.MACHINE).stream()
                .filter(one -> one.everywhere() == everywhere
                        && one.name().vietnamese().contains("3 sạch"))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private HouseholdYear fails() {
        return years
                .of(Objects.requireNonNull(head().unit()), LocalDate.now(clock).getYear(), head())
                .stream()
                .filter(one -> List.of(7).equals(one.branchSaid()))
                .findFirst()
                .orElseThrow();
    }

    private String plan() {
        var open = plans.open(Objects.requireNonNull(head().unit()), head());
        if (!open.isEmpty()) return open.getFirst().id().toString();
        var last = years
                .of(Objects.requireNonNull(head().unit()), LocalDate.now(clock).getYear(), head())
                .stream()
                .filter(one -> List.of(7).equals(one.branchSaid()))
                .reduce((first, second) -> second)
                .orElseThrow();
        var help = new NewPlan(7, "Góp ngày công sửa bếp", "Tổ phụ nữ 2", LocalDate.now(clock));
        return plans.make(Objects.requireNonNull(last.id()), help, head()).toString();
    }

    private Actor head() {
        return accounts.actorsOf("chihoi").getFirst();
    }
}
