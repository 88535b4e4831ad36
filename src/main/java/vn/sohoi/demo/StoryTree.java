package vn.sohoi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.NewUnit;
import vn.sohoi.units.Relation;
import vn.sohoi.units.Succession;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/**
 * The story's tree: Thanh Trì with its sixteen units until 30 June 2025, its successors from the next day, Thư Lâm beside
 * them. Branches move whole, as the story deals them out; the table of the state says how many only for the whole.
 */
@Component
class StoryTree {
    /** The day on which the district level ended. */
    static final LocalDate REORGANISED = LocalDate.of(2025, 7, 1);

    private static final String STORY = "Dữ liệu mẫu";

    private final Units units;
    private final StoryActs acts;

    StoryTree(Units units, StoryActs acts) {
        this.units = units;
        this.acts = acts;
    }

    /**
     * A branch of the story.
     *
     * @param commune its commune until the reorganisation
     * @param successor its commune since
     */
    record Branch(UnitId id, String name, String commune, String successor) {}

    /** The opened tree: units by name and beginning, and the branches in the order of their communes. */
    record Opened(Map<String, UnitId> before, Map<String, UnitId> after, List<Branch> branches) {}

    /** Opens everything, then carries out the reorganisation of 1 July 2025. */
    Opened open() {
        var before = new HashMap<String, UnitId>();
        var after = new HashMap<String, UnitId>();
        var rows = StoryTable.rows("units.csv");
        for (var row : rows)
            if (!isSuccessor(row)) before.put(row.get("name"), units.open(unit(row, before), Actor.MACHINE));
        var branches = openBranches(before);
        for (var row : rows)
            if (isSuccessor(row)) after.put(row.get("name"), units.open(unit(row, before), Actor.MACHINE));
        succeed(before, after);
        reorganise(branches, before, after);
        return new Opened(before, after, branches);
    }

    private static boolean isSuccessor(CSVRecord row) {
        return LocalDate.parse(row.get("from")).equals(REORGANISED);
    }

    private static NewUnit unit(CSVRecord row, Map<String, UnitId> known) {
        return new NewUnit(
                UnitLevel.valueOf(row.get("level")),
                row.get("name"),
                orNothing(row.get("code")),
                UnitKind.valueOf(row.get("kind")),
                known.get(row.get("parent")),
                new DateSpan(LocalDate.parse(row.get("from")), dayOrNothing(row.get("until"))),
                isSuccessor(row) ? StoryActs.RESOLUTION : STORY);
    }

    /** Each hamlet gives as many branches as the story needs: the hamlet alone, then its parts. */
    private List<Branch> openBranches(Map<String, UnitId> communes) {
        var hamlets = new HashMap<String, List<String>>();
        for (var row : StoryTable.rows("hamlets.csv"))
            hamlets.put(row.get("commune"), List.of(row.get("hamlets").split("\\|")));
        var fresh = new ArrayList<NewUnit>();
        var plan = new ArrayList<Branch>();
        var opened = new HashMap<String, Integer>();
        for (var row : StoryTable.rows("successions.csv")) {
            var commune = row.get("from");
            for (int i = 0; i < Integer.parseInt(row.get("branches")); i++) {
                var name = branchName(
                        commune,
                        hamlets.getOrDefault(commune, List.of(commune)),
                        opened.merge(commune, 1, Integer::sum) - 1);
                fresh.add(new NewUnit(
                        UnitLevel.BRANCH,
                        name,
                        null,
                        UnitKind.BRANCH,
                        communes.get(commune),
                        DateSpan.since(LocalDate.of(2016, 1, 1)),
                        STORY));
                plan.add(new Branch(new UnitId(0), name, commune, row.get("to")));
            }
        }
        var ids = units.openAll(fresh, Actor.MACHINE);
        var branches = new ArrayList<Branch>();
        for (int i = 0; i < ids.size(); i++) {
            var branch = plan.get(i);
            branches.add(new Branch(ids.get(i), branch.name(), branch.commune(), branch.successor()));
        }
        return branches;
    }

    /** A hamlet of a commune is parted into xóm, a quarter of a townlet into tổ dân phố. */
    private static String branchName(String commune, List<String> hamlets, int index) {
        var hamlet = hamlets.get(index % hamlets.size());
        int part = index / hamlets.size() + 1;
        if (part == 1) return "Chi hội " + hamlet;
        return "Chi hội " + hamlet + (commune.startsWith("Thị trấn") ? ", tổ dân phố " : ", xóm ") + part;
    }

    private void reorganise(List<Branch> branches, Map<String, UnitId> before, Map<String, UnitId> after) {
        var moves = new HashMap<UnitId, UnitId>();
        for (var branch : branches) {
            var successor = after.get(branch.successor());
            if (successor != null) moves.put(branch.id(), successor);
        }
        acts.reorganise(Objects.requireNonNull(before.get("Thành phố Hà Nội")), moves);
    }

    private void succeed(Map<String, UnitId> before, Map<String, UnitId> after) {
        var all = new ArrayList<Succession>();
        for (var row : StoryTable.rows("successions.csv")) {
            var from = before.get(row.get("from"));
            var to = after.get(row.get("to"));
            if (from != null && to != null)
                all.add(Succession.of(
                        from, to, REORGANISED, Relation.valueOf(row.get("relation")), StoryActs.RESOLUTION));
        }
        units.succeed(all, Actor.MACHINE);
    }

    private static @Nullable LocalDate dayOrNothing(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
