package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.springframework.stereotype.Component;
import vn.sohoi.demo.StoryTree.Opened;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.Instructions;
import vn.sohoi.targets.NewInstruction;
import vn.sohoi.targets.NewReview;
import vn.sohoi.targets.Programme;
import vn.sohoi.targets.Programmes;
import vn.sohoi.targets.Resolution;
import vn.sohoi.targets.Resolutions;
import vn.sohoi.targets.Reviews;
import vn.sohoi.targets.Shape;
import vn.sohoi.targets.Target;
import vn.sohoi.targets.TargetId;
import vn.sohoi.targets.Targets;
import vn.sohoi.targets.WrittenDate;

/**
 * What came of the story's targets: the mid-term review of 2019, held by every unit; the programmes of two years; and the
 * official letter 19/BTV with the date that stands on it. Themes, days and words that the article does not give are invented
 * and say so.
 */
@Component
class StoryReviews {
    private static final LocalDate READ = LocalDate.of(2019, 6, 30);
    private static final LocalDate DUE = LocalDate.of(2019, 9, 30);
    private static final List<String> CAUSES = List.of(
            "Nhiều chị đi làm ca, khó mời họp (mẫu).",
            "Khu nhà mới chưa có chi hội (mẫu).",
            "",
            "Chi hội trưởng mới nhận việc (mẫu).");
    private static final List<String> PROPOSALS =
            List.of("", "Đề nghị tập huấn chi hội trưởng (mẫu).", "Đề nghị mở chi hội khu đô thị (mẫu).");

    private final Resolutions resolutions;
    private final Targets targets;
    private final Reviews reviews;
    private final Programmes programmes;
    private final Instructions instructions;
    private final Clock clock;

    StoryReviews(
            Resolutions resolutions,
            Targets targets,
            Reviews reviews,
            Programmes programmes,
            Instructions instructions,
            Clock clock) {
        this.resolutions = resolutions;
        this.targets = targets;
        this.reviews = reviews;
        this.programmes = programmes;
        this.instructions = instructions;
        this.clock = clock;
    }

    void write(Opened tree) {
        var district = Objects.requireNonNull(tree.before().get("Huyện Thanh Trì"));
        var communes = tree.branches().stream()
                .map(StoryTree.Branch::commune)
                .distinct()
                .filter(StoryReviews::isOfThanhTri)
                .map(commune -> Objects.requireNonNull(tree.before().get(commune), commune))
                .toList();
        review(district, communes);
        plan(district, 2020, "Chủ đề năm 2020 (mẫu)");
        plan(
                Objects.requireNonNull(tree.before().get("Thành phố Hà Nội")),
                LocalDate.now(clock).getYear(),
                "Chủ đề năm nay (mẫu)");
        pilot(Objects.requireNonNull(tree.after().get("Xã Thư Lâm")));
    }

    private static boolean isOfThanhTri(String commune) {
        return StoryTable.rows("units.csv").stream()
                .anyMatch(row ->
                        row.get("name").equals(commune) && row.get("parent").equals("Huyện Thanh Trì"));
    }

    /** Held by every grassroots unit, as the article says; the days and words are invented. */
    private void review(UnitId district, List<UnitId> communes) {
        var term = of(district, 2016);
        var chance = new Random(2019);
        var held = communes.stream()
                .map(unit -> new NewReview(
                        unit,
                        DUE.minusDays(chance.nextInt(80)),
                        Names.pick(CAUSES, chance),
                        Names.pick(PROPOSALS, chance)))
                .toList();
        for (var target : resolutions.targets(term.id(), Actor.MACHINE))
            if (target.shape() == Shape.YES_NO)
                held.forEach(one -> targets.prove(
                        target.id(),
                        one.unit(),
                        one.held(),
                        "Đã tổ chức sơ kết tại cơ sở (theo bài báo)",
                        Actor.MACHINE));
        var round = reviews.open(
                term.id(), READ, DUE, "Xem lại từng chỉ tiêu, nêu nguyên nhân và đề xuất (mẫu).", Actor.MACHINE);
        reviews.giveAll(round, held, Actor.MACHINE);
    }

    /** Each target of the year under a content of its own kind. */
    private void plan(UnitId unit, int year, String theme) {
        var all = resolutions.targets(of(unit, year).id(), Actor.MACHINE);
        programmes.save(
                new Programme(
                        unit,
                        year,
                        theme,
                        null,
                        "",
                        List.of(
                                new Programme.Content("Phát triển và giữ hội viên", ids(all, true)),
                                new Programme.Content("Hoạt động của cơ sở Hội", ids(all, false)))),
                Actor.MACHINE);
    }

    private static List<TargetId> ids(List<Target> all, boolean counted) {
        return all.stream()
                .filter(target -> (target.shape() != Shape.YES_NO) == counted)
                .map(Target::id)
                .toList();
    }

    private Resolution of(UnitId unit, int begun) {
        return resolutions.of(unit, Actor.MACHINE).stream()
                .filter(one ->
                        LocalDate.of(begun, 1, 1).equals(one.paper().valid().from()))
                .findFirst()
                .orElseThrow();
    }

    /** The article gives the letter the date 01/12/2029: kept as written, read as 2025 with the doubt beside it. */
    private void pilot(UnitId commune) {
        var today = LocalDate.now(clock);
        instructions.enter(
                new NewInstruction(
                        commune,
                        "Ban Thường vụ Hội LHPN thành phố Hà Nội",
                        "19/BTV",
                        WrittenDate.of("01/12/2029", today).readAs(LocalDate.of(2025, 12, 1)),
                        "Thí điểm ứng dụng “Phụ nữ Việt Nam” tại xã Thư Lâm",
                        List.of(
                                new NewInstruction.Errand(
                                        commune, "Vận động hội viên cài ứng dụng (việc mẫu)", today.plusDays(30)),
                                new NewInstruction.Errand(
                                        commune, "Báo cáo kết quả thí điểm (việc mẫu)", today.minusDays(5)))),
                Actor.MACHINE);
    }
}
