package vn.sohoi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places.Commune;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reports.paper.Paper;
import vn.sohoi.reports.paper.Papers;
import vn.sohoi.targets.Allocation;
import vn.sohoi.targets.Allotment;
import vn.sohoi.targets.Direction;
import vn.sohoi.targets.NewAllotment;
import vn.sohoi.targets.NewResolution;
import vn.sohoi.targets.NewTarget;
import vn.sohoi.targets.Resolutions;
import vn.sohoi.targets.Shape;
import vn.sohoi.targets.TargetId;
import vn.sohoi.units.UnitLevel;

/** A commune with three newly admitted in 2019, two of them in its last quarter, and what its resolutions want of it. */
@BookTest
class PlansInReportsTest {
    @Autowired
    MadeReports made;

    @Autowired
    UnitReports reports;

    @Autowired
    Versions versions;

    @Autowired
    Papers papers;

    @Autowired
    Resolutions resolutions;

    @Autowired
    Allocation allocation;

    private Commune here;
    private TargetId target;

    @BeforeEach
    void four_are_wanted_of_the_commune_and_given_to_its_branches() {
        here = made.commune();
        target = wants("2019", Shape.NUMBER_TO_ALLOCATE, "admitted", 4, null);
        give(target, 3, 1);
    }

    @Test
    void plan_result_and_share_stand_beside_one_another_and_the_plan_opens_the_target() {
        var version = made.make(
                here, made.begin(here, "2019", "Đạt {{Hoi_vien_moi_dat_ke_hoach}} của {{Hoi_vien_moi_ke_hoach}}."));
        assertThat(version.of("admitted", Sort.PLAN)).hasValueSatisfying(plan -> {
            assertThat(plan.value()).isEqualByComparingTo("4");
            assertThat(plan.address()).startsWith("/chi-tieu/" + target + "?unit=" + here.unit());
            assertThat(plan.resolution()).isEqualTo("Chương trình thử 2019");
        });
        assertThat(value(version, Sort.THIS_PERIOD)).isEqualByComparingTo("3");
        assertThat(value(version, Sort.OF_PLAN)).isEqualByComparingTo("75");
        assertThat(version.of("members", Sort.PLAN)).isEmpty();
        assertThat(words(version)).contains("Đạt 75,0\u00a0% của 04.");
    }

    @Test
    void the_plans_of_the_units_beneath_sum_to_that_of_the_whole() {
        var version = made.make(here, made.begin(here, "2019", ""));
        assertThat(here.branches())
                .extracting(branch -> value(version, branch))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualByComparingTo("3"),
                        second -> assertThat(second).isEqualByComparingTo("1"));
    }

    @Test
    void a_quarter_is_measured_by_the_year_so_far() {
        give(wants("2018", Shape.NUMBER_TO_ALLOCATE, "admitted", 8, null), 4, 4);
        var version = made.make(here, made.begin(here, "2018-Q1", ""));
        assertThat(value(version, Sort.PLAN)).isEqualByComparingTo("8");
        assertThat(value(version, Sort.OF_PLAN)).isEqualByComparingTo("25");
    }

    @Test
    void the_target_of_the_period_goes_before_that_of_the_term_and_the_whole_before_so_many_each() {
        wants("2016..2021", Shape.CUMULATIVE_OVER_TERM, "admitted", 50, null);
        wants("2019", Shape.NUMBER_PER_UNIT, "admitted", 7, UnitLevel.BRANCH);
        wants("2016..2021", Shape.SHARE_OF_PEOPLE, "coverage", 90, null);
        var version = made.make(here, made.begin(here, "2019", ""));
        assertThat(value(version, Sort.PLAN)).isEqualByComparingTo("4");
        assertThat(version.of("coverage", Sort.PLAN).orElseThrow().value()).isEqualByComparingTo("90");
    }

    @Test
    void a_plan_looks_back_at_the_year_before_and_says_what_is_wanted_of_each_unit() {
        give(wants("2020", Shape.NUMBER_TO_ALLOCATE, "admitted", 5, null), 2, 3);
        var draft = made.draft("Phấn đấu phát triển {{Hoi_vien_moi_ke_hoach}} hội viên.");
        var report = reports.begin(here.unit(), PaperKind.PLAN, Period.parse("2020"), draft, here.officer());
        var version = versions.make(report, new Signing("02", LocalDate.of(2020, 1, 10), ""), here.officer());
        assertThat(version.of("admitted", Sort.THIS_PERIOD)).isEmpty();
        assertThat(value(version, Sort.YEAR_BEFORE)).isEqualByComparingTo("3");
        assertThat(value(version, Sort.PLAN)).isEqualByComparingTo("5");
        assertThat(here.branches())
                .extracting(branch -> value(version, branch).longValue())
                .containsExactly(2L, 3L);
        assertThat(words(version)).contains("Phấn đấu phát triển 05 hội viên.");
        var table = papers.of(version).blocks().stream()
                .filter(Paper.Table.class::isInstance)
                .map(Paper.Table.class::cast)
                .toList()
                .getLast();
        assertThat(table.head().getLast().words()).isEqualTo("Kế hoạch năm 2020");
        assertThat(table.total().getLast().words()).isEqualTo("5");
        assertThat(table.sources().getLast().meaning()).contains("chỉ tiêu của Chương trình thử 2020");
    }

    @Test
    void a_change_is_this_year_less_the_last() {
        var version = made.make(here, made.begin(here, "2019", ""));
        assertThat(version.change("members"))
                .hasValueSatisfying(change -> assertThat(change).isEqualByComparingTo("3"));
        assertThat(version.compares()).isTrue();
    }

    private TargetId wants(String period, Shape shape, String indicator, int amount, @Nullable UnitLevel level) {
        var paper = new NewResolution(
                here.unit(),
                period.contains("..") ? NewResolution.Kind.TERM : NewResolution.Kind.YEAR,
                "",
                "Chương trình thử " + period,
                null,
                Period.parse(period).span());
        return resolutions.set(
                new NewTarget(
                        resolutions.issue(paper, Actor.MACHINE),
                        "Phấn đấu",
                        shape,
                        indicator,
                        BigDecimal.valueOf(amount),
                        Direction.AT_LEAST,
                        Period.parse(period),
                        level),
                Actor.MACHINE);
    }

    private void give(TargetId of, long... amounts) {
        Map<UnitId, List<Long>> shares = new LinkedHashMap<>();
        for (int i = 0; i < amounts.length; i++) shares.put(here.branch(i), List.of(amounts[i]));
        allocation.allot(new NewAllotment(of, here.unit(), 0, Allotment.Way.BY_HAND, null, shares, ""), Actor.MACHINE);
    }

    private static BigDecimal value(Version version, Sort sort) {
        return Objects.requireNonNull(version.of("admitted", sort).orElseThrow().value());
    }

    private static BigDecimal value(Version version, UnitId branch) {
        return Objects.requireNonNull(
                version.of(branch, "admitted", Sort.PLAN).orElseThrow().value());
    }

    private String words(Version version) {
        var words = new StringBuilder();
        for (var block : papers.of(version).blocks())
            if (block instanceof Paper.Words said) said.runs().forEach(run -> words.append(run.words()));
        return words.toString();
    }
}
