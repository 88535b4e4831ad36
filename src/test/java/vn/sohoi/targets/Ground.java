package vn.sohoi.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.NewUnit;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.Units;

/** A city of its own with targets for tests. */
final class Ground {
    static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);
    private static final AtomicInteger COUNT = new AtomicInteger();

    final UnitId city;
    private final int number = COUNT.incrementAndGet();
    private final Units units;
    private final Resolutions resolutions;
    private final Allocation allocation;

    Ground(Units units, Resolutions resolutions, Allocation allocation) {
        this.units = units;
        this.resolutions = resolutions;
        this.allocation = allocation;
        city = open(UnitKind.CITY, "Thành phố Giao", null, BEGIN);
    }

    UnitId open(UnitKind kind, String name, @Nullable UnitId parent, LocalDate from) {
        return units.open(
                new NewUnit(kind.level(), name + " " + number, null, kind, parent, DateSpan.since(from), "QĐ thử"),
                Actor.MACHINE);
    }

    UnitId commune(String name) {
        return open(UnitKind.RURAL_COMMUNE, "Xã " + name, city, BEGIN);
    }

    UnitId branch(String name, UnitId commune) {
        return open(UnitKind.BRANCH, "Chi hội " + name, commune, BEGIN);
    }

    ResolutionId resolution(UnitId owner, String years) {
        return resolutions.issue(
                new NewResolution(
                        owner,
                        years.contains("..") ? NewResolution.Kind.TERM : NewResolution.Kind.YEAR,
                        "01-NQ/PN",
                        "Nghị quyết thử",
                        null,
                        Period.parse(years).span()),
                Actor.MACHINE);
    }

    /** So many newly admitted in the year. */
    TargetId admissions(UnitId owner, int year, long wanted) {
        return resolutions.set(
                new NewTarget(
                        resolution(owner, String.valueOf(year)),
                        "Phát triển hội viên mới",
                        Shape.NUMBER_TO_ALLOCATE,
                        "admitted",
                        BigDecimal.valueOf(wanted),
                        Direction.AT_LEAST,
                        Period.parse(String.valueOf(year)),
                        null),
                Actor.MACHINE);
    }

    /** Gives amounts to the units of the sheet, in its order. */
    Allotted give(TargetId target, UnitId giver, List<Long> amounts, String reason) {
        var sheet = allocation.sheet(target, giver, Actor.MACHINE);
        return allocation.allot(
                new NewAllotment(
                        target, giver, sheet.version(), Allotment.Way.BY_HAND, null, shares(sheet, amounts), reason),
                Actor.MACHINE);
    }

    static Map<UnitId, List<Long>> shares(Sheet sheet, List<Long> amounts) {
        var shares = new LinkedHashMap<UnitId, List<Long>>();
        for (int i = 0; i < amounts.size(); i++)
            shares.put(sheet.rows().get(i).unit().id(), List.of(amounts.get(i)));
        return shares;
    }

    /** Gives the giver's whole amount in equal parts, and the units beneath do the same, down to the branches. */
    void giveDown(TargetId target, UnitId giver) {
        var sheet = allocation.sheet(target, giver, Actor.MACHINE);
        if (sheet.rows().isEmpty()) return;
        var amount = sheet.amount();
        give(
                target,
                giver,
                Split.equally(amount == null ? 0 : amount, sheet.rows().size()),
                "");
        for (var row : sheet.rows()) giveDown(target, row.unit().id());
    }

    static Actor chair(UnitId unit, String role) {
        return new Actor("chair-" + unit, "Chủ tịch", unit.value(), unit, role);
    }

    List<UnitId> branches(LocalDate day) {
        return units.treeOn(day).branchesUnder(city);
    }

    List<Unit> children(UnitId unit, LocalDate day) {
        return units.children(unit, day);
    }
}
