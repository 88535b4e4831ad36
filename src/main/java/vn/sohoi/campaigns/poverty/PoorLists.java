package vn.sohoi.campaigns.poverty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.campaigns.poverty.ListedHome.Verdict;
import vn.sohoi.imports.FileRows;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.membership.ListedBranches;
import vn.sohoi.people.HouseholdId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/**
 * The lists of poor and near-poor households that a commune decides each year: copied out of its table, looked at row by row,
 * taken over at once, and taken back while nothing was entered of their households (decision 0066).
 */
@Service
public class PoorLists {
    /** Rows in one go: more than so many ask for two persons where lists of people are taken over. */
    public static final int MOST = 500;

    /** Lines of a file that may stand around its rows. */
    private static final int AROUND = 40;

    private static final String OBJECT = "campaigns.poor_list";

    private final PovertyRows rows;
    private final FileRows files;
    private final KnownHomes homes;
    private final Units units;
    private final PovertyGate gate;
    private final Audit audit;

    PoorLists(PovertyRows rows, FileRows files, KnownHomes homes, Units units, PovertyGate gate, Audit audit) {
        this.rows = rows;
        this.files = files;
        this.homes = homes;
        this.units = units;
        this.gate = gate;
        this.audit = audit;
    }

    /**
     * A list as it was copied.
     *
     * @param text its rows, cells apart by tabs or semicolons
     * @param branches what was answered: which branch a row means, by its place
     * @param households which household a row means, empty for none of the book
     */
    public record Copied(
            UnitId unit,
            int year,
            String text,
            Map<Integer, UnitId> branches,
            Map<Integer, Optional<HouseholdId>> households) {}

    /**
     * The rows of a file, as they would be copied out of it.
     *
     * @throws NotFound for a unit beyond the actor's reach
     * @throws Refused for a file that cannot be read
     */
    public String rows(UnitId unit, byte[] file, Actor actor) {
        demandWrite(unit, actor);
        return files.read(file, MOST + AROUND);
    }

    /**
     * What would become of each row; writes nothing.
     *
     * @throws NotFound for a unit beyond the actor's reach
     * @throws Refused for a unit above communes, a year that is not, no row at all or too many
     */
    @Transactional
    public List<ListedHome> look(Copied list, Actor actor) {
        demand(list.unit(), list.year(), actor);
        var read = Pasted.rows(list.text());
        if (read.isEmpty()) throw new Refused("campaigns.poverty.error.no-rows");
        if (read.size() > MOST) throw new Refused("campaigns.poverty.error.rows", MOST);
        return gate.within(actor, () -> {
            var judged = judged(read, list);
            audit.read(
                    actor,
                    Reading.ofMany("campaigns.read-poor-list", "units.unit", list.unit(), judged.size(), "household"));
            return judged;
        });
    }

    /**
     * Takes over every row that {@link #look} accepts.
     *
     * @throws Refused as {@link #look} does, without a decision, or when no row is accepted
     */
    @Transactional
    public PoorListId take(Copied list, String decision, Actor actor) {
        var paper = VietnameseText.clean(decision);
        if (paper.isEmpty()) throw new Refused("campaigns.poverty.error.decision");
        var accepted = look(list, actor).stream()
                .filter(one -> one.verdict() == Verdict.ACCEPTED)
                .toList();
        if (accepted.isEmpty()) throw new Refused("campaigns.poverty.error.none-accepted");
        return gate.within(actor, () -> {
            var id = rows.open(list.unit(), list.year(), paper, actor);
            for (var one : accepted) rows.add(id, list.year(), one);
            audit.wrote(actor, "campaigns.take-poor-list", OBJECT, id, "household", "status");
            return id;
        });
    }

    /**
     * Takes a list back: its households stand on it no more, as of now.
     *
     * @throws Refused without a reason, or when help or leaving was entered of one of them
     */
    @Transactional
    public void takeBack(PoorListId id, String why, Actor actor) {
        var list = gate.within(actor, () -> rows.findList(id)).orElseThrow(NotFound::new);
        gate.demand(actor, list.unit(), Act.WRITE);
        var reason = VietnameseText.clean(why);
        if (reason.isEmpty()) throw new Refused("campaigns.poverty.error.why");
        gate.within(actor, () -> {
            if (rows.isUsed(id)) throw new Refused("campaigns.poverty.error.list-used");
            rows.disbelieve(id, reason);
            audit.wrote(actor, "campaigns.take-back-poor-list", OBJECT, id, "why");
            return id;
        });
    }

    /**
     * A list of the unit may be taken over by this actor.
     *
     * @throws NotFound beyond the actor's reach, and for who sees nobody by name
     * @throws Refused for whoever sees names, but no guarded data
     */
    public void demandWrite(UnitId unit, Actor actor) {
        gate.demand(actor, unit, Act.WRITE);
    }

    /** Lists that the unit and those beneath it took over, the newest first. */
    @Transactional(readOnly = true)
    public List<PoorList> of(UnitId unit, Actor reader) {
        gate.demand(reader, unit, Act.READ);
        return gate.within(reader, () -> rows.lists(units.treeOn(gate.today()).unitsUnder(unit)));
    }

    private List<ListedHome> judged(List<Pasted.Row> read, Copied list) {
        var today = gate.today();
        var unit = units.on(list.unit(), today);
        var under = units.branchesUnder(list.unit(), today);
        var branches = units.on(under, today).stream()
                .filter(one -> one.level() == UnitLevel.BRANCH)
                .toList();
        var finder = new ListedBranches(unit, branches);
        var known = homes.of(under, list.year(), today);
        var judged = new ArrayList<ListedHome>();
        for (var row : read) {
            int line = judged.size() + 1;
            var answered = list.branches().get(line);
            var branch = answered != null && under.contains(answered)
                    ? answered
                    : finder.find(row.place().isEmpty() ? null : row.place());
            var one = judged(line, row, branch, list, known);
            if (one.verdict() == Verdict.ACCEPTED) known.tell(one);
            judged.add(one);
        }
        return List.copyOf(judged);
    }

    private static ListedHome judged(
            int line, Pasted.Row row, @Nullable UnitId branch, Copied list, KnownHomes.Known known) {
        var may = branch == null ? Map.<HouseholdId, String>of() : known.named(branch, row.head());
        var answer = list.households().get(line);
        var chosen = answer == null
                ? may.size() == 1 ? may.keySet().iterator().next() : null
                : answer.filter(may::containsKey).orElse(null);
        var reason = reason(row, branch, known, chosen);
        var verdict = reason.isEmpty() ? Verdict.ACCEPTED : Verdict.REFUSED;
        if (reason.isEmpty() && branch == null) {
            verdict = Verdict.QUESTIONED;
            reason = "which-branch";
        } else if (reason.isEmpty() && may.size() > 1 && answer == null) {
            verdict = Verdict.QUESTIONED;
            reason = "which-household";
        }
        return new ListedHome(
                line,
                row.head(),
                row.place(),
                branch,
                row.status(),
                may,
                chosen,
                verdict,
                reason.isEmpty() ? "" : "campaigns.poverty.row." + reason);
    }

    /** Why it cannot be taken over whatever is answered, or an empty text. */
    private static String reason(
            Pasted.Row row, @Nullable UnitId branch, KnownHomes.Known known, @Nullable HouseholdId chosen) {
        if (row.head().isEmpty()) return "no-head";
        if (row.status() == null) return "no-status";
        if (branch == null) return "";
        boolean listed = chosen == null ? known.hasName(branch, row.head()) : known.hasHome(chosen);
        return listed ? "listed" : "";
    }

    private void demand(UnitId unit, int year, Actor actor) {
        demandWrite(unit, actor);
        if (units.on(unit, gate.today()).level().above(UnitLevel.COMMUNE))
            throw new Refused("campaigns.poverty.error.level");
        if (!PoorHomes.isYear(year, gate.today())) throw new Refused("campaigns.poverty.error.year");
    }
}
