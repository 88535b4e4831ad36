package vn.sohoi.access.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.sohoi.emulation.examples.Example;
import vn.sohoi.emulation.examples.Examples;
import vn.sohoi.emulation.examples.Subject;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;

/** Somebody of each commune and branch who is proposed, under a name that says whose she is; a cluster of each province. */
@Component
class AwardsOfTheWorld {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 20);
    private static final int COMMUNE = 2;

    private final Forms forms;
    private final Proposing proposing;
    private final Clusters clusters;
    private final Examples examples;

    AwardsOfTheWorld(Forms forms, Proposing proposing, Clusters clusters, Examples examples) {
        this.forms = forms;
        this.proposing = proposing;
        this.clusters = clusters;
        this.examples = examples;
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
                        null,
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
            if (home.length() > COMMUNE) tell(world.unit(home), home, known);
        }
    }

    /** A story of a woman who was never asked: nobody beyond those who keep it reads it. */
    private void tell(UnitId branch, String home, Map<String, String> known) {
        var her = new PersonId(UUID.fromString(known.get("prospect " + home)));
        var head = new Actor("head-" + home, "Chi hội trưởng", 91L, branch, "BRANCH_HEAD");
        var told = new Example.Told(
                "Việc tốt " + Canary.woman(home),
                DateSpan.between(LocalDate.of(2025, 1, 1), DAY),
                List.of(new NewAward.Proof("Báo cáo", "")));
        known.put(
                "example " + home,
                examples.tell(branch, new Subject.Woman(her), told, head).toString());
    }

    private String cluster(World world, String province) {
        var members = List.of(world.unit(province + "a"));
        return clusters.setUp(world.unit(province), "Cụm", "Quyết định", members, DateSpan.since(DAY), Actor.MACHINE)
                .toString();
    }
}
