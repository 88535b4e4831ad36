package vn.sohoi.access.matrix;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohoi.StoryDay;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Appointed;
import vn.sohoi.access.Appointing;
import vn.sohoi.access.JointActs;
import vn.sohoi.access.NewPost;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.reorganisation.Cutting;
import vn.sohoi.reorganisation.Decision;
import vn.sohoi.reorganisation.Drafting;
import vn.sohoi.reorganisation.Piece;
import vn.sohoi.targets.Allocation;
import vn.sohoi.targets.Allotment.Way;
import vn.sohoi.targets.Direction;
import vn.sohoi.targets.Instructions;
import vn.sohoi.targets.NewAllotment;
import vn.sohoi.targets.NewInstruction;
import vn.sohoi.targets.NewResolution;
import vn.sohoi.targets.NewTarget;
import vn.sohoi.targets.ResolutionId;
import vn.sohoi.targets.Resolutions;
import vn.sohoi.targets.Reviews;
import vn.sohoi.targets.Shape;
import vn.sohoi.targets.TargetId;
import vn.sohoi.targets.WrittenDate;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.UnitLevel;

/** What units set for those beneath them: resolutions with targets and a review, instructions, plans, posts that wait. */
class PlansOfTheWorld {
    private final Resolutions resolutions;
    private final Allocation allocation;
    private final Reviews reviews;
    private final Instructions instructions;
    private final Drafting drafting;
    private final Cutting cutting;
    private final Accounts accounts;
    private final Appointing appointing;

    PlansOfTheWorld(
            Resolutions resolutions,
            Allocation allocation,
            Reviews reviews,
            Instructions instructions,
            Planning planning,
            Accounts accounts,
            Appointing appointing) {
        this.resolutions = resolutions;
        this.allocation = allocation;
        this.reviews = reviews;
        this.instructions = instructions;
        drafting = planning.drafting();
        cutting = planning.cutting();
        this.accounts = accounts;
        this.appointing = appointing;
    }

    /** Where a reorganisation is planned. */
    record Planning(Drafting drafting, Cutting cutting) {}

    void resolution(String home, World world, Actor chair, Map<String, String> known) {
        var today = LocalDate.now(StoryDay.VIETNAM);
        var years = Period.parse(today.getYear() - 1 + ".." + (today.getYear() + 3));
        var paper = resolutions.issue(
                new NewResolution(
                        world.unit(home),
                        NewResolution.Kind.TERM,
                        "01-NQ/PN",
                        "Nghị quyết " + Canary.inside(home),
                        null,
                        years.span()),
                chair);
        var number = target(paper, home, Shape.NUMBER_TO_ALLOCATE, "admitted", years, chair);
        var sheet = allocation.sheet(number, world.unit(home), chair);
        var shares =
                sheet.rows().stream().collect(Collectors.toMap(row -> row.unit().id(), row -> List.of(1L)));
        allocation.allot(
                new NewAllotment(number, world.unit(home), sheet.version(), Way.BY_HAND, null, shares, ""), chair);
        known.put(
                "deed " + home,
                target(paper, home, Shape.YES_NO, null, years, chair).toString());
        known.put("resolution " + home, paper.toString());
        known.put("target " + home, number.toString());
        known.put(
                "review " + home,
                reviews.open(paper, today, today.plusDays(9), "", chair).toString());
    }

    private TargetId target(
            ResolutionId paper, String home, Shape shape, @Nullable String indicator, Period years, Actor chair) {
        var level = home.length() == 1 ? UnitLevel.COMMUNE : UnitLevel.BRANCH;
        var wanted = shape == Shape.YES_NO ? BigDecimal.ONE : BigDecimal.valueOf(12);
        var name = shape + " " + Canary.inside(home);
        return resolutions.set(
                new NewTarget(
                        paper,
                        name,
                        shape,
                        indicator,
                        wanted,
                        Direction.AT_LEAST,
                        years,
                        shape == Shape.YES_NO ? level : null),
                chair);
    }

    void instruction(String home, World world, Actor chair, Map<String, String> known) {
        var due = LocalDate.now(StoryDay.VIETNAM).plusDays(9);
        var deed = "Việc " + Canary.inside(home);
        var errands = Stream.of("a", "b")
                .map(beneath -> new NewInstruction.Errand(world.unit(home + beneath), deed, due))
                .toList();
        var date = WrittenDate.of("", due);
        var paper =
                new NewInstruction(world.unit(home), "Cấp trên", "1", date, "Công văn " + Canary.inside(home), errands);
        known.put("instruction " + home, instructions.enter(paper, chair).toString());
    }

    /** A commune of the province ends, one begins, and the branches go over. */
    void reorganisation(String home, World world, Actor chair, Map<String, String> known) {
        var decided = LocalDate.now(StoryDay.VIETNAM);
        var decision = new Decision("1/NQ " + Canary.inside(home), decided, "", decided.plusMonths(2));
        var plan = drafting.draft(decision, world.unit(home), chair);
        var ends = home + "c";
        var begun = drafting.open(plan, "Xã Mới", null, UnitKind.RURAL_COMMUNE, chair);
        drafting.close(plan, world.unit(ends), chair);
        for (var branch : List.of("a", "b", "c"))
            drafting.assign(plan, Map.of(world.unit(ends + branch), begun), chair);
        var going = List.of(new PersonId(UUID.fromString(known.get("woman " + ends + "b"))));
        var cut = new Cutting.Cut(world.unit(ends + "b"), "Chi hội Tách", begun, Piece.Way.HAND, "", null, going);
        known.put("piece " + home, String.valueOf(cutting.cut(plan, cut, chair)));
        known.put("plan " + home, plan.toString());
        known.put("ending " + home, world.unit(ends).toString());
        known.put("ending-branch " + home, world.unit(ends + "b").toString());
        known.put("begun " + home, begun.toString());
    }

    /** A post of a commune that the chair of its province gives waits for a second person of the province. */
    void together(World world, Map<String, String> known) {
        for (var home : List.of("a", "b")) {
            var chair = accounts.actorsOf(World.starter(home)).getFirst();
            var today = LocalDate.now(StoryDay.VIETNAM);
            var post = new NewPost(
                    "moi." + home,
                    "Người Mới",
                    Role.COMMUNE_OFFICER,
                    world.unit(home + "b"),
                    DateSpan.between(today, today.plusYears(1)),
                    false,
                    "QĐ " + Canary.inside(home));
            var given = appointing.appoint(post, new JointActs.Signer(chair, "phien-" + home));
            if (given instanceof Appointed.Waits waits)
                known.put("joint " + home, waits.act().toString());
        }
    }
}
