package vn.sohoi.reorganisation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.cli.ServingNotice;
import vn.sohoi.platform.text.Texts;

/**
 * Scheduled plans come into force by themselves on their day, just after midnight; what was missed while the book was closed
 * is made good when it is served again. A plan that something stands in the way of goes back to the draft and says why.
 */
@Lazy(false)
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DayBreak implements ServingNotice {
    private final PlanRows rows;
    private final SideRows sides;
    private final Enforcing enforcing;
    private final Scopes scopes;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    DayBreak(PlanRows rows, SideRows sides, Enforcing enforcing, Scopes scopes, Audit audit, Texts texts, Clock clock) {
        this.rows = rows;
        this.sides = sides;
        this.enforcing = enforcing;
        this.scopes = scopes;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void say(Console console) {
        int came = everythingDue();
        if (came > 0) console.say("reorganisation.came-into-force", came);
    }

    @Scheduled(cron = "20 0 0 * * *", zone = "Asia/Ho_Chi_Minh")
    void afterMidnight() {
        everythingDue();
    }

    /** How many came into force. */
    int everythingDue() {
        int came = 0;
        for (var plan : rows.due(LocalDate.now(clock))) if (comes(plan)) came++;
        return came;
    }

    private boolean comes(PlanId plan) {
        try {
            enforcing.force(plan);
            return true;
        } catch (Refused inTheWay) {
            var why = texts.say(
                    Texts.VIETNAMESE, inTheWay.key(), inTheWay.arguments().toArray());
            scopes.names(Actor.MACHINE, () -> {
                sides.forgetAgreements(plan);
                rows.step(plan, State.DRAFTED, why, Actor.MACHINE);
                audit.wroteBecause(
                        Actor.MACHINE, "reorganisation.send-back", "reorganisation.plan", plan, inTheWay.key());
            });
            return false;
        }
    }
}
