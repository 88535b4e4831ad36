package vn.sohoi.desk.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sohoi.desk.tree.TreePage.Beneath;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/** Cuts one page out of the tree of a day. */
@Component
class TreeQuery {
    private final Units units;
    private final Days days;
    private final Texts texts;

    TreeQuery(Units units, Days days, Texts texts) {
        this.units = units;
        this.days = days;
        this.texts = texts;
    }

    /** Where the reader stands, or the top of the tree when her unit is not of the day. */
    TreePage ofReader(Actor actor, LocalDate day, Locale language) {
        var tree = units.treeOn(day);
        var own = actor.unit() == null ? null : tree.find(actor.unit());
        if (own != null) return page(own, tree);
        return tree.roots().stream()
                .findFirst()
                .map(top -> page(top, tree))
                .orElseGet(() ->
                        new TreePage(texts.say(language, "desk.tab-units"), null, day, null, List.of(), List.of()));
    }

    /** The asked unit; when it is not of the day, the page says so. */
    TreePage of(UnitId id, LocalDate day, Locale language) {
        var tree = units.treeOn(day);
        var unit = tree.find(id);
        return unit != null ? page(unit, tree) : absent(id, day, language);
    }

    private TreePage absent(UnitId id, LocalDate day, Locale language) {
        var history = units.historyOf(id);
        var there = Days.nearest(history, day);
        var name = Days.on(history, there).name();
        var absence = days.absence(name, day, there, "/don-vi?unit=" + id + "&", language);
        return new TreePage(name, id.value(), day, absence, List.of(), List.of());
    }

    private static TreePage page(Unit unit, UnitTree tree) {
        var path = tree.path(unit.id()).stream()
                .filter(above -> !above.equals(unit))
                .map(above -> link(above, tree))
                .toList();
        var beneath = tree.children(unit.id()).stream()
                .map(child -> new Beneath(
                        link(child, tree),
                        child.code(),
                        child.kind(),
                        tree.subtree(child.id()).size() - 1,
                        child.valid().from()))
                .toList();
        return new TreePage(unit.name(), unit.id().value(), tree.day(), null, path, beneath);
    }

    private static Link link(Unit unit, UnitTree tree) {
        return new Link(unit.name(), "/don-vi?unit=" + unit.id() + "&on=" + Ink.day(tree.day()));
    }
}
