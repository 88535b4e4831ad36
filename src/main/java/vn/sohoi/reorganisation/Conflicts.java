package vn.sohoi.reorganisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;

/** What in a plan should be looked at before the day. */
@Component
class Conflicts {
    private final Plans plans;
    private final Cutting cutting;

    Conflicts(Plans plans, Cutting cutting) {
        this.plans = plans;
        this.cutting = cutting;
    }

    List<Conflict> of(Plan plan, Ground ground, Cuts cuts, Map<Long, List<PersonId>> goers) {
        var assignments = cuts.assignments();
        var pieces = cuts.pieces();
        var found = new ArrayList<Conflict>();
        var href = "/to-chuc-lai/" + plan.id();
        if (assignments.isEmpty() && ground.lines().isEmpty())
            found.add(new Conflict("reorganisation.conflict.nothing", List.of(), true, href));
        for (var line : ground.lines()) line(line, ground, href, found);
        for (var one : assignments) branch(one, ground, href, found);
        for (var piece : pieces) piece(piece, ground, goers, href, found);
        for (var one : assignments) unsaid(one, cuts.of(one.branch()), ground, goers, href, found);
        for (var unit : empty(ground, assignments, pieces))
            found.add(new Conflict("reorganisation.conflict.empty", List.of(ground.name(unit)), false, href));
        twoOfOneName(ground, assignments, pieces, href, found);
        if (plan.state() != State.IN_FORCE && plan.state() != State.UNDONE)
            for (var post : plans.postsOf(plan))
                if (!post.decided())
                    found.add(new Conflict(
                            "reorganisation.conflict.post",
                            List.of(post.name(), ground.name(post.on())),
                            false,
                            href + "/chuc-danh"));
        return found;
    }

    /** What a line changes must be there on the day, and where it takes a unit must be, too. */
    private static void line(Line line, Ground ground, String href, List<Conflict> found) {
        if (line.matter() == Line.Matter.OPEN || line.matter() == Line.Matter.CLOSE) return;
        var there = href + "/doi/" + line.unit();
        var unit = ground.day().find(line.unit());
        if (unit == null || ground.closed().contains(line.unit()))
            found.add(new Conflict(
                    "reorganisation.conflict.changed-gone", List.of(ground.name(line.unit())), true, there));
        else if (line instanceof Line.Move move && !ground.takes(move.parent()))
            found.add(new Conflict(
                    "reorganisation.conflict.parent-gone",
                    List.of(unit.name(), ground.name(move.parent())),
                    true,
                    there));
        else if (line instanceof Line.Rename rename
                && sisters(unit, ground).contains(VietnameseText.fold(rename.name())))
            found.add(new Conflict(
                    "reorganisation.conflict.same-name-unit", List.of(rename.name(), unit.name()), false, there));
    }

    /** Names of the units beside it that stay, and of those that the plan opens. */
    private static Set<String> sisters(Unit unit, Ground ground) {
        var names = new HashSet<String>();
        var parent = unit.parent();
        if (parent != null)
            for (var one : ground.day().children(parent))
                if (!one.id().equals(unit.id()) && !ground.closed().contains(one.id()))
                    names.add(VietnameseText.fold(one.name()));
        ground.opened().values().forEach(open -> names.add(VietnameseText.fold(open.name())));
        return names;
    }

    private static void branch(Assignment one, Ground ground, String href, List<Conflict> found) {
        var there = href + "/don-vi/" + one.from();
        var to = one.to();
        if (to == null)
            found.add(new Conflict(
                    "reorganisation.conflict.unassigned",
                    List.of(ground.name(one.branch()), ground.name(one.from())),
                    true,
                    there));
        else if (!ground.takes(to))
            found.add(new Conflict(
                    "reorganisation.conflict.closed",
                    List.of(ground.name(one.branch()), ground.name(to)),
                    true,
                    there));
        else if (!ground.mayTake(one.from(), to))
            found.add(new Conflict(
                    "reorganisation.conflict.not-by-table",
                    List.of(ground.name(one.branch()), ground.name(to), ground.name(one.from())),
                    false,
                    there));
    }

    private static void piece(
            Piece piece, Ground ground, Map<Long, List<PersonId>> goers, String href, List<Conflict> found) {
        var there = href + "/chi-hoi/" + piece.branch();
        var group = piece.group();
        if (!ground.takes(piece.to()))
            found.add(new Conflict(
                    "reorganisation.conflict.closed", List.of(piece.name(), ground.name(piece.to())), true, there));
        if (group == null && goers.getOrDefault(piece.id(), List.of()).isEmpty())
            found.add(new Conflict("reorganisation.conflict.piece-empty", List.of(piece.name()), false, there));
        if (group != null && ground.day().find(group) == null)
            found.add(new Conflict("reorganisation.conflict.group-gone", List.of(piece.name()), true, there));
    }

    /** People of a cut branch of whom no part speaks: they stay with the rest, and somebody should know. */
    private void unsaid(
            Assignment one,
            List<Piece> pieces,
            Ground ground,
            Map<Long, List<PersonId>> goers,
            String href,
            List<Conflict> found) {
        var to = one.to();
        if (to == null || pieces.isEmpty()) return;
        var ways = pieces.stream().map(Piece::way).collect(Collectors.toSet());
        var way = ways.contains(Piece.Way.ADDRESS)
                ? Piece.Way.ADDRESS
                : pieces.getFirst().way();
        var left = new HashSet<>(cutting.unsaid(one.branch(), way));
        pieces.forEach(piece -> goers.getOrDefault(piece.id(), List.of()).forEach(left::remove));
        if (left.isEmpty()) return;
        found.add(new Conflict(
                way == Piece.Way.ADDRESS ? "reorganisation.conflict.no-address" : "reorganisation.conflict.no-group",
                List.of(left.size(), ground.name(one.branch()), ground.name(to)),
                false,
                href + "/chi-hoi/" + one.branch()));
    }

    /** Units that take people, by the table or as the plan opens them, and get none. */
    private static Set<UnitId> empty(Ground ground, List<Assignment> assignments, List<Piece> pieces) {
        var empty = new HashSet<>(ground.opened().keySet());
        for (var one : assignments) empty.addAll(ground.takers(one.from()));
        for (var one : assignments) {
            var to = one.to();
            if (to != null) empty.remove(to);
        }
        pieces.forEach(piece -> empty.remove(piece.to()));
        empty.removeIf(unit -> !ground.day().children(unit).isEmpty());
        return empty;
    }

    private static void twoOfOneName(
            Ground ground, List<Assignment> assignments, List<Piece> pieces, String href, List<Conflict> found) {
        var names = new HashMap<UnitId, HashSet<String>>();
        for (var one : assignments) {
            var to = one.to();
            if (to != null) meet(to, ground.name(one.branch()), ground, names, href + "/doi/" + one.branch(), found);
        }
        for (var piece : pieces)
            meet(piece.to(), piece.name(), ground, names, href + "/chi-hoi/" + piece.branch(), found);
    }

    private static void meet(
            UnitId to,
            String name,
            Ground ground,
            Map<UnitId, HashSet<String>> names,
            String href,
            List<Conflict> found) {
        var known = names.computeIfAbsent(to, unit -> standing(unit, ground));
        if (!known.add(VietnameseText.fold(name)))
            found.add(new Conflict("reorganisation.conflict.same-name", List.of(name, ground.name(to)), false, href));
    }

    private static HashSet<String> standing(UnitId unit, Ground ground) {
        var names = new HashSet<String>();
        ground.day().children(unit).stream()
                .filter(child -> child.level() == UnitLevel.BRANCH)
                .map(Unit::name)
                .forEach(name -> names.add(VietnameseText.fold(name)));
        return names;
    }
}
