package vn.sohoi.targets.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.targets.Allocation;
import vn.sohoi.targets.Allotment;
import vn.sohoi.targets.Resolutions;
import vn.sohoi.targets.TargetId;

/** Who gave how much, when and why: every version of it. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class VersionsController {
    private final Allocation allocation;
    private final Resolutions resolutions;
    private final TargetWords words;

    VersionsController(Allocation allocation, Resolutions resolutions, TargetWords words) {
        this.allocation = allocation;
        this.resolutions = resolutions;
        this.words = words;
    }

    @GetMapping("/chi-tieu/{id}/cac-lan")
    VersionsPage versions(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Long unit, Actor actor, Locale language) {
        var target = new TargetId(id);
        var giver = actor.unitOr(unit);
        var all = allocation.versions(target, giver, actor);
        var versions = new ArrayList<VersionsPage.Version>();
        for (int i = 0; i < all.size(); i++)
            versions.add(version(all.get(i), i + 1 < all.size() ? all.get(i + 1) : null, language));
        return new VersionsPage(
                resolutions.target(target, actor).name(),
                words.unit(giver, words.today()).name(),
                words.address(target, giver),
                versions);
    }

    private VersionsPage.Version version(Allotment one, @Nullable Allotment former, Locale language) {
        var by = one.byIndicator();
        var replaced = one.replaced();
        return new VersionsPage.Version(
                one.version(),
                "targets.way." + one.way(),
                by == null ? "" : words.figure(by, language),
                words.recorded(one.recorded()),
                one.author(),
                replaced == null ? "" : words.recorded(replaced),
                one.reason(),
                one.sum(),
                changes(one, former));
    }

    private List<VersionsPage.Change> changes(Allotment one, @Nullable Allotment former) {
        return one.shares().keySet().stream()
                .map(unit -> new VersionsPage.Change(
                        words.unit(unit, one.day()).name(),
                        former == null || !former.shares().containsKey(unit) ? null : former.of(unit),
                        one.of(unit)))
                .filter(change -> former == null || !Objects.equals(change.before(), change.now()))
                .toList();
    }
}
