package vn.sohoi.membership.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;

/** Branches to choose from. */
@Component
class BranchChoice {
    private static final int MOST_COMMUNES = 5;

    private final Units units;
    private final Clock clock;

    BranchChoice(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The branch's name today, or an empty text. */
    String name(UnitId branch) {
        return units.find(branch, today()).map(Unit::name).orElse("");
    }

    /** The commune's name today above the branch, or an empty text. */
    String communeOf(UnitId branch) {
        return units.treeOn(today()).path(branch).stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }

    /** Those the actor reaches. */
    Map<String, String> own(Actor actor) {
        var own = actor.unit();
        var options = new LinkedHashMap<String, String>();
        if (own != null) put(options, units.treeOn(today()), own, "");
        return options;
    }

    /** Those of her commune, and of communes whose name has the words. */
    Map<String, String> toMoveTo(UnitId branch, String words) {
        var tree = units.treeOn(today());
        var options = new LinkedHashMap<String, String>();
        tree.path(branch).stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .forEach(commune -> put(options, tree, commune.id(), ""));
        if (!words.isBlank())
            units.search(words, 40).stream()
                    .filter(unit -> unit.level() == UnitLevel.COMMUNE && tree.find(unit.id()) != null)
                    .limit(MOST_COMMUNES)
                    .forEach(unit ->
                            put(options, tree, unit.id(), tree.unit(unit.id()).name() + ", "));
        options.remove(branch.toString());
        return options;
    }

    /** The same with a question first: of several branches none is hers until somebody says so. */
    static Map<String, String> unchosen(Map<String, String> branches, String question) {
        if (branches.size() < 2) return branches;
        var options = new LinkedHashMap<String, String>();
        options.put("", question);
        options.putAll(branches);
        return options;
    }

    private static void put(Map<String, String> options, UnitTree tree, UnitId unit, String before) {
        for (var branch : tree.branchesUnder(unit))
            options.putIfAbsent(branch.toString(), before + tree.unit(branch).name());
    }
}
