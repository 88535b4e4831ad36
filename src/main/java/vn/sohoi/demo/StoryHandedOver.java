package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.Activity;
import vn.sohoi.emulation.awards.AwardId;
import vn.sohoi.emulation.awards.Deciding;
import vn.sohoi.emulation.awards.NewAward;
import vn.sohoi.emulation.awards.Proposing;
import vn.sohoi.emulation.awards.Receiver;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.Units;

/**
 * What was handed over at the conference that the commune of the story held last year, to two branches and a woman; a third branch
 * still waits for its certificate. After the conferences.
 */
@Component
@Order(62)
class StoryHandedOver implements LaterFilling {
    private static final String FORM = "giay-khen-uy-ban-xa";
    private static final String DECISION = "Số mẫu, không có thật";
    private static final int BEFORE = 7;

    private final StoryForms forms;
    private final Proposing proposing;
    private final Deciding deciding;
    private final Activities activities;
    private final Units units;
    private final Clock clock;
    private final RandomGenerator chance = new Random(86);

    StoryHandedOver(
            StoryForms forms, Proposing proposing, Deciding deciding, Activities activities, Units units, Clock clock) {
        this.forms = forms;
        this.proposing = proposing;
        this.deciding = deciding;
        this.activities = activities;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "handed-over";
    }

    @Override
    public void fill() {
        var today = LocalDate.now(clock);
        var commune = units.one("Xã Thanh Trì", today);
        var year = DateSpan.between(LocalDate.of(today.getYear() - 1, 1, 1), LocalDate.of(today.getYear(), 1, 1));
        var conference = activities.of(commune, year, Actor.MACHINE).stream()
                .filter(one -> one.plan().title().startsWith(StoryConferences.TITLE))
                .findFirst()
                .orElseThrow();
        var branches = units.branchesUnder(commune, conference.plan().day());
        for (var branch : branches.subList(1, 3))
            hand(give(commune, Receiver.unit(branch), year, conference), conference);
        var her = Receiver.named(branches.get(1), Names.woman(chance));
        hand(give(commune, her, year, conference), conference);
        give(commune, Receiver.unit(branches.get(3)), year, conference);
    }

    private AwardId give(UnitId commune, Receiver to, DateSpan year, Activity conference) {
        var day = conference.plan().day().minusDays(BEFORE);
        var wish = new NewAward(
                forms.of(FORM, day),
                commune,
                to,
                "Giữ nền nếp sinh hoạt, giúp hội viên khó khăn trong năm",
                year,
                List.of(),
                day);
        return proposing.enterDecided(wish, DECISION, day, Actor.MACHINE);
    }

    private void hand(AwardId award, Activity conference) {
        deciding.handOverAt(award, conference.id().value(), conference.plan().day(), Actor.MACHINE);
    }
}
