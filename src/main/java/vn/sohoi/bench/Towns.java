package vn.sohoi.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.sohoi.bench.Workshop.Commune;
import vn.sohoi.bench.Workshop.Tree;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.NewUnit;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.Units;

/** The tree that is measured on: as large as Hà Nội's since July 2025 for a million people, smaller for fewer. */
@Lazy
@Component
class Towns {
    private static final String CITY = "Thành phố Đo";
    private static final int MOST_COMMUNES = 126;
    private static final int BRANCHES = 48;
    private static final int PEOPLE = 1_000_000 / MOST_COMMUNES;
    private static final DateSpan LONG = DateSpan.since(LocalDate.of(1990, 1, 1));

    private final Units units;

    Towns(Units units) {
        this.units = units;
    }

    /** Opens the tree for so many people, or finds the one that was kept. */
    Tree of(int people, LocalDate today) {
        var tree = units.treeOn(today);
        if (!tree.roots().isEmpty()) return known(tree.roots().getFirst().id(), today);
        var centre = open(UnitKind.CENTRE, "Trung ương Hội", null);
        var city = open(UnitKind.CITY, CITY, centre);
        var communes = units.openAll(
                names("Phường Đo ", Math.clamp(people / PEOPLE, 3, MOST_COMMUNES)).stream()
                        .map(name -> unit(UnitKind.WARD, name, city))
                        .toList(),
                Actor.MACHINE);
        var branches = new ArrayList<NewUnit>();
        for (var commune : communes)
            names("Chi hội ", BRANCHES).forEach(name -> branches.add(unit(UnitKind.BRANCH, name, commune)));
        units.openAll(branches, Actor.MACHINE);
        return known(centre, today);
    }

    private Tree known(UnitId centre, LocalDate today) {
        var tree = units.treeOn(today);
        var city = tree.children(centre).stream()
                .filter(unit -> unit.name().equals(CITY))
                .findFirst()
                .orElseThrow()
                .id();
        var communes = tree.children(city).stream()
                .map(commune -> new Commune(commune.id(), tree.branchesUnder(commune.id())))
                .toList();
        return new Tree(centre, city, communes);
    }

    private UnitId open(UnitKind kind, String name, @Nullable UnitId parent) {
        return units.open(unit(kind, name, parent), Actor.MACHINE);
    }

    private static NewUnit unit(UnitKind kind, String name, @Nullable UnitId parent) {
        return new NewUnit(kind.level(), name, null, kind, parent, LONG, "Đo");
    }

    private static List<String> names(String word, int count) {
        var names = new ArrayList<String>();
        for (int i = 1; i <= count; i++) names.add(word + i);
        return names;
    }
}
