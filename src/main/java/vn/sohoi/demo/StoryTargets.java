package vn.sohoi.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.demo.StoryTree.Opened;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.Allocation;
import vn.sohoi.targets.Allotment;
import vn.sohoi.targets.Allotted;
import vn.sohoi.targets.Direction;
import vn.sohoi.targets.NewAllotment;
import vn.sohoi.targets.NewResolution;
import vn.sohoi.targets.NewTarget;
import vn.sohoi.targets.ResolutionId;
import vn.sohoi.targets.Resolutions;
import vn.sohoi.targets.Shape;
import vn.sohoi.targets.ShareAnswer;
import vn.sohoi.targets.Sheet;
import vn.sohoi.targets.Split;
import vn.sohoi.targets.TargetId;
import vn.sohoi.units.UnitLevel;

/**
 * What the story's units want: the term 2016–2021 and the year 2020 of the district with its 460 new members down to every
 * branch, and this year's target of the city, which waits for the answers of two communes. What the article does not say is
 * marked as invented in its own words.
 */
@Component
class StoryTargets {
    private static final int QUARTERS = 4;

    private final Resolutions resolutions;
    private final Allocation allocation;
    private final StoryReviews reviews;
    private final Clock clock;

    StoryTargets(Resolutions resolutions, Allocation allocation, StoryReviews reviews, Clock clock) {
        this.resolutions = resolutions;
        this.reviews = reviews;
        this.allocation = allocation;
        this.clock = clock;
    }

    void write(Opened tree) {
        var today = LocalDate.now(clock);
        var all = new HashMap<String, ResolutionId>();
        for (var row : StoryTable.rows("targets.csv")) {
            var unit = unit(tree, row.get("unit"));
            var period = period(row.get("period"), today);
            var resolution =
                    all.computeIfAbsent(row.get("unit") + " " + row.get("period"), key -> issue(unit, row, period));
            var target = set(resolution, row, period);
            switch (row.get("given")) {
                case "branches" -> giveDown(target, unit, tree);
                case "communes" -> giveToCommunes(target, unit, tree);
                default -> {}
            }
        }
    }

    /** What the figures are needed for: after the people stand in the book. */
    void review(Opened tree) {
        reviews.write(tree);
    }

    private ResolutionId issue(UnitId unit, CSVRecord row, Period period) {
        return resolutions.issue(
                new NewResolution(
                        unit,
                        period.name().contains("..") ? NewResolution.Kind.TERM : NewResolution.Kind.YEAR,
                        "",
                        row.get("resolution").replace("{year}", period.name()),
                        null,
                        period.span()),
                Actor.MACHINE);
    }

    private TargetId set(ResolutionId resolution, CSVRecord row, Period period) {
        return resolutions.set(
                new NewTarget(
                        resolution,
                        row.get("name"),
                        Shape.valueOf(row.get("shape")),
                        orNothing(row.get("indicator")),
                        new BigDecimal(row.get("wanted")),
                        Direction.AT_LEAST,
                        period,
                        row.get("level").isEmpty() ? null : UnitLevel.valueOf(row.get("level"))),
                Actor.MACHINE);
    }

    /** To the communes by their women, from there to the branches equally; all accept. */
    private void giveDown(TargetId target, UnitId district, Opened tree) {
        var women = new HashMap<UnitId, BigDecimal>();
        for (var row : StoryTable.rows("hamlets.csv"))
            women.put(former(tree, row.get("commune")), new BigDecimal(row.get("women")));
        var sheet = allocation.sheet(target, district, Actor.MACHINE);
        var weights = sheet.rows().stream()
                .map(row -> women.getOrDefault(row.unit().id(), BigDecimal.ZERO))
                .toList();
        var amounts = Split.inProportion(whole(sheet), weights);
        accepted(target, district, "women-18", shares(units(sheet), amounts, 1));
        for (int i = 0; i < amounts.size(); i++) {
            var commune = sheet.rows().get(i).unit();
            var branches = tree.branches().stream()
                    .filter(branch -> branch.commune().equals(commune.name()))
                    .map(StoryTree.Branch::id)
                    .toList();
            var equally = Split.equally(amounts.get(i), branches.size());
            accepted(target, commune.id(), null, shares(branches, equally, 1));
        }
    }

    /** By their branches and in quarters; two communes have not answered, one objects. */
    private void giveToCommunes(TargetId target, UnitId city, Opened tree) {
        var branches = new HashMap<UnitId, Integer>();
        tree.branches().forEach(branch -> branches.merge(unit(tree, branch.successor()), 1, Integer::sum));
        var sheet = allocation.sheet(target, city, Actor.MACHINE);
        var weights = sheet.rows().stream()
                .map(row -> BigDecimal.valueOf(branches.getOrDefault(row.unit().id(), 0)))
                .toList();
        var amounts = Split.inProportion(whole(sheet), weights);
        var given = give(target, city, Allotment.Way.BY_HAND, null, shares(units(sheet), amounts, QUARTERS));
        var silent = List.of(unit(tree, "Xã Thanh Trì"), unit(tree, "Xã Thư Lâm"));
        var against = unit(tree, "Xã Đại Thanh");
        var accepting = sheet.rows().stream()
                .map(row -> row.unit().id())
                .filter(unit -> !silent.contains(unit) && !unit.equals(against))
                .toList();
        allocation.acceptAll(given.id(), accepting, Actor.MACHINE);
        allocation.answer(
                target,
                against,
                given.id(),
                ShareAnswer.Kind.OBJECTED,
                "Hai chi hội đang chờ tách, đề nghị giảm quý IV (ý kiến mẫu).",
                Actor.MACHINE);
    }

    /** In proportion to a figure, or equally where none is named. */
    private void accepted(TargetId target, UnitId giver, @Nullable String by, Map<UnitId, List<Long>> shares) {
        var way = by == null ? Allotment.Way.EQUALLY : Allotment.Way.IN_PROPORTION;
        var given = give(target, giver, way, by, shares);
        allocation.acceptAll(given.id(), shares.keySet(), Actor.MACHINE);
    }

    private Allotted.Done give(
            TargetId target, UnitId giver, Allotment.Way way, @Nullable String by, Map<UnitId, List<Long>> shares) {
        var wish = new NewAllotment(target, giver, 0, way, by, shares, "");
        if (allocation.allot(wish, Actor.MACHINE) instanceof Allotted.Done done) return done;
        throw new IllegalStateException("the story's target was not given out");
    }

    private static List<UnitId> units(Sheet sheet) {
        return sheet.rows().stream().map(row -> row.unit().id()).toList();
    }

    private static Map<UnitId, List<Long>> shares(List<UnitId> units, List<Long> amounts, int parts) {
        var shares = new LinkedHashMap<UnitId, List<Long>>();
        for (int i = 0; i < units.size(); i++) shares.put(units.get(i), Split.equally(amounts.get(i), parts));
        return shares;
    }

    private static long whole(Sheet sheet) {
        var amount = sheet.amount();
        return amount == null ? 0 : amount;
    }

    private static Period period(String period, LocalDate today) {
        return Period.parse(period.equals("today") ? String.valueOf(today.getYear()) : period);
    }

    /** Of two of one name the one that is wanted: the commune of before is found by {@link #former}. */
    private static UnitId unit(Opened tree, String name) {
        var after = tree.after().get(name);
        return after == null ? former(tree, name) : after;
    }

    private static UnitId former(Opened tree, String name) {
        return Objects.requireNonNull(tree.before().get(name), name);
    }

    private static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
