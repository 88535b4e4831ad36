package vn.sohoi.access.matrix;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.campaigns.poverty.Assistance;
import vn.sohoi.campaigns.poverty.MeansBook;
import vn.sohoi.campaigns.poverty.PoorHomes;
import vn.sohoi.campaigns.poverty.PoorLists;
import vn.sohoi.campaigns.poverty.PovertyHelp;
import vn.sohoi.campaigns.works.Work;
import vn.sohoi.campaigns.works.WorkKind;
import vn.sohoi.campaigns.works.Works;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;

/** A household on each branch's list of the poor, with what it was helped, the day it left, what women gave each other, and a work. */
@Component
class PovertyOfTheWorld {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final PoorLists lists;
    private final PoorHomes homes;
    private final PovertyHelp help;
    private final Works works;
    private final MeansBook means;

    PovertyOfTheWorld(PoorLists lists, PoorHomes homes, PovertyHelp help, Works works, MeansBook means) {
        this.lists = lists;
        this.homes = homes;
        this.help = help;
        this.works = works;
        this.means = means;
    }

    void list(String letters, UnitId branch, Map<String, String> known) {
        known.computeIfAbsent("means ", one -> means.enter("Cách thử", "Test", "TURN", false, Actor.MACHINE));
        var canary = Canary.guarded(letters);
        var rows = "Cô " + canary + "\t\tHộ nghèo";
        var copied = new PoorLists.Copied(branch, DAY.getYear(), rows, Map.of(), Map.of());
        known.put(
                "poor-list " + letters,
                lists.take(copied, "Quyết định", Actor.MACHINE).toString());
        var home = homes.under(branch, DAY.getYear(), 0, Actor.MACHINE).shown().getFirst();
        known.put("poor-home " + letters, home.id().toString());
        var what = new Assistance.What("days", DAY, 3, "Tổ " + canary);
        help.give(home.id(), what, Actor.MACHINE);
        known.put(
                "mutual-help " + letters,
                help.giveEachOther(branch, what, Actor.MACHINE).toString());
        homes.leave(home.id(), DAY, "Quyết định", Actor.MACHINE);
        var work = works.register(new Work.New(WorkKind.WORK, branch, DAY.getYear(), "Đường hoa", DAY), Actor.MACHINE);
        known.put("work " + letters, work.toString());
    }
}
