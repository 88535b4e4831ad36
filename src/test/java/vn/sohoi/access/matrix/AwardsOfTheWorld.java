package vn.sohoi.access.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.emulation.awards.Condition;
import vn.sohoi.emulation.awards.FormKind;
import vn.sohoi.emulation.awards.Forms;
import vn.sohoi.emulation.awards.NewAward;
import vn.sohoi.emulation.awards.NewForm;
import vn.sohoi.emulation.awards.Proposing;
import vn.sohoi.emulation.awards.Receiver;
import vn.sohoi.emulation.awards.VoteRule;
import vn.sohoi.emulation.clusters.Clusters;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.units.UnitLevel;

/** Somebody of each commune and branch who is proposed, under a name that says whose she is; a cluster of each province. */
@Component
class AwardsOfTheWorld {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 20);
    private static final int COMMUNE = 2;

    private final Forms forms;
    private final Proposing proposing;
    private final Clusters clusters;

    AwardsOfTheWorld(Forms forms, Proposing proposing, Clusters clusters) {
        this.forms = forms;
        this.proposing = proposing;
        this.clusters = clusters;
    }

    void propose(World world, Map<String, String> known) {
        for (var province : List.of("a", "b")) known.put("cluster " + province, cluster(world, province));
        var form = forms.enter(
                new NewForm(
                        "bang-khen",
                        "Bằng khen",
                        FormKind.COMMENDATION,
                        UnitLevel.PROVINCE,
                        "Ban Thường vụ",
                        true,
                        true,
                        new VoteRule(50, 50, VoteRule.Of.PRESENT),
                        List.of(new Condition.OneForOneAchievement()),
                        "Quy chế",
                        "",
                        DateSpan.since(LocalDate.of(2000, 1, 1))),
                Actor.MACHINE);
        for (var home : List.of("aa", "ba", "aaa", "aab", "aba", "baa")) {
            var her = Canary.officer(home);
            var award = proposing.propose(
                    new NewAward(
                            form,
                            world.unit(home.substring(0, COMMUNE)),
                            Receiver.named(world.unit(home), "Chị " + her),
                            "Việc tốt " + her,
                            DateSpan.between(LocalDate.of(2025, 1, 1), DAY),
                            List.of(new NewAward.Proof("Báo cáo " + her, "")),
                            DAY),
                    "",
                    Actor.MACHINE);
            known.put("award " + home, award.toString());
        }
    }

    private String cluster(World world, String province) {
        var members = List.of(world.unit(province + "a"));
        return clusters.setUp(world.unit(province), "Cụm", "Quyết định", members, DateSpan.since(DAY), Actor.MACHINE)
                .toString();
    }
}
