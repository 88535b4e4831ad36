package vn.sohoi.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.BookTest;
import vn.sohoi.Campaign;
import vn.sohoi.StoryDay;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Relation;
import vn.sohoi.units.Succession;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.Units;

/** The sum of a target stays what it was, whoever gives, objects and gives anew, and whatever becomes of the units. */
@BookTest
@Transactional
@Tag(Campaign.TAG)
class FollowedTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = LocalDate.of(2020, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2026, 3, 1);

    @Autowired
    Resolutions resolutions;

    @Autowired
    Allocation allocation;

    @Autowired
    Targets targets;

    @Autowired
    Units units;

    private Ground ground;

    @BeforeEach
    void a_city_of_its_own() {
        ground = new Ground(units, resolutions, allocation);
    }

    @Test
    void four_hundred_and_sixty_from_the_district_to_every_branch_are_four_hundred_and_sixty_before_and_after() {
        var district = districtOf(16, Campaign.isWhole() ? 20 : 4);
        var target = ground.admissions(district, 2020, 460);
        ground.giveDown(target, district);
        assertThat(sumOfBranches(target, BEFORE)).isEqualTo(460);
        assertThat(given(target, district, BEFORE)).isEqualTo(460);
        reform(district, 5, new Random(1));
        assertThat(sumOfBranches(target, AFTER)).isEqualTo(460);
        assertThat(given(target, ground.city, AFTER)).isEqualTo(460);
        assertThat(ground.children(ground.city, AFTER).stream()
                        .mapToLong(commune -> given(target, commune.id(), AFTER))
                        .sum())
                .isEqualTo(460);
    }

    @Test
    void what_a_commune_kept_goes_with_its_people_and_is_divided_by_known_shares_only() {
        var old = ground.commune("Cũ");
        var target = ground.admissions(ground.city, 2020, 101);
        ground.give(target, ground.city, List.of(101L), "");
        var left = ground.open(UnitKind.RURAL_COMMUNE, "Xã Trái", ground.city, REFORM);
        var right = ground.open(UnitKind.RURAL_COMMUNE, "Xã Phải", ground.city, REFORM);
        units.close(old, REFORM, "NQ thử", Actor.MACHINE);
        units.succeed(
                List.of(
                        Succession.of(old, left, REFORM, Relation.PART, "NQ thử"),
                        Succession.of(old, right, REFORM, Relation.PART, "NQ thử")),
                Actor.MACHINE);
        assertThat(targets.progress(target, left, AFTER, Actor.MACHINE).given()).isNull();
        assertThat(targets.progress(target, left, AFTER, Actor.MACHINE).unknown())
                .containsExactly(units.on(old, BEFORE).name());
        assertThat(given(target, ground.city, AFTER)).isEqualTo(101);
        units.succeed(List.of(share(old, left, "0.4"), share(old, right, "0.6")), Actor.MACHINE);
        assertThat(given(target, left, AFTER)).isEqualTo(40);
        assertThat(given(target, right, AFTER)).isEqualTo(61);
    }

    @Test
    void a_branch_that_moves_takes_its_share_along_and_the_new_commune_gives_it_anew() {
        var year = LocalDate.now(StoryDay.VIETNAM);
        var here = ground.commune("Đây");
        var there = ground.commune("Kia");
        var branch = ground.branch("Đi", here);
        ground.branch("Ở", there);
        var target = ground.admissions(ground.city, year.getYear(), 100);
        ground.giveDown(target, ground.city);
        var day = LocalDate.of(year.getYear(), 12, 31);
        units.move(branch, there, day, "QĐ thử", Actor.MACHINE);
        assertThat(given(target, here, day)).isZero();
        assertThat(given(target, there, day)).isEqualTo(100);
        assertThat(given(target, branch, day)).isEqualTo(50);
        assertThat(given(target, ground.city, day)).isEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("vn.sohoi.Campaign#seeds")
    void after_any_giving_and_any_reform_the_children_and_the_gap_are_the_parent(long seed) {
        var random = new Random(seed);
        var district = districtOf(2 + random.nextInt(4), 1 + random.nextInt(4));
        var target = ground.admissions(district, 2020, 1 + random.nextInt(500));
        var givers = new ArrayList<UnitId>();
        givers.add(district);
        ground.children(district, BEFORE).forEach(commune -> givers.add(commune.id()));
        for (int step = 0; step < 25; step++) {
            act(target, givers.get(random.nextInt(givers.size())), random);
            if (random.nextInt(4) == 0)
                resolutions.amend(target, BigDecimal.valueOf(1 + random.nextInt(500)), "Đổi", Actor.MACHINE);
            for (var giver : givers) {
                var sheet = allocation.sheet(target, giver, Actor.MACHINE);
                var amount = sheet.amount();
                if (amount == null) continue;
                assertThat(sheet.sum() + Objects.requireNonNull(sheet.gap()))
                        .as("seed %d step %d", seed, step)
                        .isEqualTo(amount);
                assertThat(sheet.sum())
                        .isEqualTo(targets.beneath(target, giver, BEFORE, Actor.MACHINE).stream()
                                .mapToLong(FollowedTest::given)
                                .sum());
            }
        }
        long whole = given(target, district, BEFORE);
        reform(district, 1 + random.nextInt(3), random);
        assertThat(given(target, ground.city, AFTER)).as("seed %d", seed).isEqualTo(whole);
    }

    /** Gives, gives anew, accepts or objects: chance decides. */
    private void act(TargetId target, UnitId giver, Random random) {
        var sheet = allocation.sheet(target, giver, Actor.MACHINE);
        if (sheet.amount() == null || sheet.rows().isEmpty()) return;
        var row = sheet.rows().get(random.nextInt(sheet.rows().size()));
        var held = sheet.holding();
        if (held != null && random.nextBoolean()) {
            var kind = random.nextBoolean() ? ShareAnswer.Kind.ACCEPTED : ShareAnswer.Kind.OBJECTED;
            allocation.answer(target, row.unit().id(), held.id(), kind, "Vì sao", Actor.MACHINE);
            return;
        }
        var amounts = random.nextBoolean()
                ? Split.equally(Math.max(0, sheet.amount()), sheet.rows().size())
                : random.longs(sheet.rows().size(), 0, 100).boxed().toList();
        ground.give(target, giver, amounts, "Bước sau");
    }

    private UnitId districtOf(int communes, int branches) {
        var district = ground.open(UnitKind.RURAL_DISTRICT, "Huyện Giao", ground.city, Ground.BEGIN);
        for (int i = 0; i < communes; i++) {
            var commune = ground.open(UnitKind.RURAL_COMMUNE, "Xã " + i, district, Ground.BEGIN);
            for (int j = 0; j < branches; j++) ground.branch(i + "." + j, commune);
        }
        return district;
    }

    /** The district and its communes end; their branches are dealt to new communes under the city, which nobody counted. */
    private void reform(UnitId district, int fresh, Random random) {
        var news = new ArrayList<UnitId>();
        for (int i = 0; i < fresh; i++)
            news.add(ground.open(UnitKind.RURAL_COMMUNE, "Xã mới " + i, ground.city, REFORM));
        var communes = ground.children(district, BEFORE);
        var moves = new HashMap<UnitId, UnitId>();
        var steps = new ArrayList<Succession>();
        for (var commune : communes) {
            for (var branch : ground.children(commune.id(), BEFORE))
                moves.put(branch.id(), news.get(random.nextInt(fresh)));
            for (var one : news) steps.add(Succession.of(commune.id(), one, REFORM, Relation.PART, "NQ thử"));
        }
        moves.forEach((branch, commune) -> units.move(branch, commune, REFORM, "NQ thử", Actor.MACHINE));
        for (var commune : communes) units.close(commune.id(), REFORM, "NQ thử", Actor.MACHINE);
        units.close(district, REFORM, "NQ thử", Actor.MACHINE);
        units.succeed(steps, Actor.MACHINE);
    }

    private static Succession share(UnitId from, UnitId to, String share) {
        return new Succession(from, to, REFORM, Relation.PART, new BigDecimal(share), null, "Đếm");
    }

    private long sumOfBranches(TargetId target, LocalDate day) {
        return ground.branches(day).stream()
                .mapToLong(branch -> given(target, branch, day))
                .sum();
    }

    private long given(TargetId target, UnitId unit, LocalDate day) {
        return given(targets.progress(target, unit, day, Actor.MACHINE));
    }

    private static long given(Progress progress) {
        return Objects.requireNonNull(progress.given()).longValueExact();
    }
}
