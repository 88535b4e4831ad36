package vn.sohoi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.DemoTest;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reports.PaperKind;
import vn.sohoi.reports.Sort;
import vn.sohoi.reports.UnitReports;
import vn.sohoi.reports.Version;
import vn.sohoi.reports.Versions;
import vn.sohoi.reports.paper.Paper;
import vn.sohoi.reports.paper.Papers;
import vn.sohoi.targets.Resolutions;
import vn.sohoi.targets.Shape;
import vn.sohoi.targets.Target;
import vn.sohoi.targets.Targets;
import vn.sohoi.units.Units;

/** The closing conference of Thanh Trì: its report of 2019 and its plan for 2020 beside what the article says. */
@DemoTest
class StoryPapersTest {
    private static final LocalDate THEN = LocalDate.of(2019, 12, 31);
    private static final LocalDate END_OF_2020 = LocalDate.of(2020, 12, 31);

    @Autowired
    UnitReports reports;

    @Autowired
    Versions versions;

    @Autowired
    Papers papers;

    @Autowired
    Resolutions resolutions;

    @Autowired
    Targets targets;

    @Autowired
    Units units;

    private UnitId district;
    private Version report;
    private Version plan;

    @BeforeEach
    void the_two_papers_of_the_conference() {
        district = units.one("Huyện Thanh Trì", THEN);
        report = paper(PaperKind.REPORT);
        plan = paper(PaperKind.PLAN);
    }

    @Test
    void the_plan_wants_460_new_members_and_the_number_opens_the_target() {
        var wanted = plan.of("admitted", Sort.PLAN).orElseThrow();
        assertThat(wanted.value()).isEqualByComparingTo("460");
        assertThat(wanted.address()).startsWith("/chi-tieu/").contains("unit=" + district);
        assertThat(run(plan, "460").link()).contains("/chi-tieu/");
        var communes = plan.unitsBeneath();
        assertThat(communes).hasSize(16);
        assertThat(communes.stream()
                        .map(commune -> value(plan.of(commune, "admitted", Sort.PLAN)
                                .orElseThrow()
                                .value()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("460");
    }

    @Test
    void the_plan_wants_every_commune_above_half_and_two_activities_in_each() {
        assertThat(plan.of("communes-above-half", Sort.PLAN).orElseThrow().value())
                .isEqualByComparingTo("100");
        assertThat(run(plan, "100\u00a0%").link()).contains("/chi-tieu/");
        assertThat(words(plan)).contains("Mỗi cơ sở Hội tổ chức 02 hoạt động tuyên truyền, giáo dục truyền thống");
        assertThat(targetsOf(2020))
                .anyMatch(target -> target.shape() == Shape.YES_NO
                        && target.name().startsWith("Mỗi cơ sở Hội có hai hoạt động tuyên truyền"));
    }

    @Test
    void the_report_sets_the_year_beside_its_plan_and_the_year_before() {
        for (var sort : List.of(Sort.PLAN, Sort.THIS_PERIOD, Sort.OF_PLAN, Sort.YEAR_BEFORE))
            assertThat(report.of("admitted", sort)).as(sort.name()).isPresent();
        assertThat(report.of("members", Sort.THIS_PERIOD).orElseThrow().value()).isEqualByComparingTo("56127");
        assertThat(report.of("women-18", Sort.THIS_PERIOD).orElseThrow().value())
                .isEqualByComparingTo("96210");
        assertThat(words(report)).contains("kế hoạch năm").doesNotContain("«");
        assertThat(words(plan)).doesNotContain("«");
    }

    @Test
    void every_grassroots_unit_held_its_mid_term_review_and_the_main_targets_are_reached_in_the_main() {
        var held = targetsOf(2016).stream()
                .filter(target -> target.name().equals("Mỗi cơ sở Hội tổ chức sơ kết giữa nhiệm kỳ"))
                .findFirst()
                .orElseThrow();
        assertThat(targets.progress(held.id(), district, THEN, Actor.MACHINE).reached())
                .isEqualByComparingTo("16");
        assertThat(words(report))
                .contains("chỉ đạo các cơ sở Hội sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội")
                .contains("Các chỉ tiêu chính do Đại hội đề ra cơ bản đã hoàn thành theo tiến độ");
    }

    @Test
    void activities_campaigns_and_clubs_are_counted_and_open_to_their_rows() {
        assertThat(words(report))
                .contains("16 cơ sở Hội tổ chức từ hai hoạt động theo Chỉ thị 05 trở lên")
                .contains("có 32 hoạt động theo Chỉ thị 05, 33 buổi tuyên truyền")
                .contains("duy trì 04 câu lạc bộ, mô hình");
        assertThat(report.of("households-5-no-3-clean", Sort.THIS_PERIOD)
                        .orElseThrow()
                        .value())
                .isPositive();
        assertThat(run(report, "32").link()).contains("/so-lieu/");
    }

    @Test
    void the_awards_are_those_of_the_article_and_each_number_opens_to_its_rows() {
        assertThat(words(report))
                .contains("2 cơ sở Hội được Trung ương Hội tặng Bằng khen")
                .contains("5 cơ sở Hội được Hội LHPN Thành phố tặng Bằng khen")
                .contains("khen thưởng 18 tập thể xuất sắc, 09 tập thể tốt và 16 cá nhân xuất sắc")
                .doesNotContain("sổ chưa đếm");
        assertThat(run(report, "18").link()).contains("/so-lieu/excellent-collectives-awarded-by-district");
        assertThat(run(report, "09").link()).contains("/so-lieu/good-collectives-awarded-by-district");
    }

    @Test
    void the_three_sources_of_capital_stand_there_without_a_sum_that_nobody_counted() {
        assertThat(words(report))
                .contains("Ngân hàng Chính sách xã hội, Ngân hàng Đông Á, Ngân hàng Nông nghiệp")
                .doesNotContain("tỷ đồng");
    }

    @Test
    void the_target_of_2020_is_still_460_at_the_end_of_its_year() {
        var wanted = targetsOf(2020).stream()
                .filter(target -> target.name().equals("Phát triển 460 hội viên mới"))
                .findFirst()
                .orElseThrow();
        assertThat(targets.progress(wanted.id(), district, END_OF_2020, Actor.MACHINE)
                        .given())
                .isEqualByComparingTo("460");
    }

    private Version paper(PaperKind kind) {
        var found = reports.all(Actor.MACHINE).stream()
                .filter(one -> one.unit().equals(district) && one.kind() == kind)
                .findFirst()
                .orElseThrow();
        return versions.of(found.id(), Actor.MACHINE).getFirst();
    }

    private List<Target> targetsOf(int begun) {
        return resolutions.of(district, Actor.MACHINE).stream()
                .filter(one ->
                        LocalDate.of(begun, 1, 1).equals(one.paper().valid().from()))
                .flatMap(one -> resolutions.targets(one.id(), Actor.MACHINE).stream())
                .toList();
    }

    private Paper.Run run(Version version, String said) {
        return runs(version).stream()
                .filter(run -> run.words().equals(said))
                .findFirst()
                .orElseThrow();
    }

    private String words(Version version) {
        return runs(version).stream().map(Paper.Run::words).collect(Collectors.joining());
    }

    private List<Paper.Run> runs(Version version) {
        return papers.of(version).blocks().stream()
                .filter(Paper.Words.class::isInstance)
                .flatMap(block -> ((Paper.Words) block).runs().stream())
                .toList();
    }

    private static BigDecimal value(@Nullable BigDecimal value) {
        return Objects.requireNonNull(value);
    }
}
