package vn.sohoi.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.BulkMembership;
import vn.sohoi.membership.ListedMember;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/**
 * What is reached of each shape, beside numbers that were counted by hand: 5 of 8 women of the first commune are members,
 * 2 of 4 of the second, 3 of 4 of the third.
 */
@BookTest
class ReachedByShapeTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    Units units;

    @Autowired
    Resolutions resolutions;

    @Autowired
    Allocation allocation;

    @Autowired
    Targets targets;

    @Autowired
    People people;

    @Autowired
    BulkMembership bulk;

    private Ground ground;
    private UnitId first;
    private UnitId second;
    private UnitId third;

    @BeforeEach
    void sixteen_women_of_three_communes() {
        ground = new Ground(units, resolutions, allocation);
        first = commune("Một", 8, 5);
        second = commune("Hai", 4, 2);
        third = commune("Ba", 4, 3);
    }

    @Test
    void of_a_share_of_units_the_units_above_the_mark_are_divided_by_all_of_the_level() {
        var target = set(Shape.SHARE_OF_UNITS, "communes-above-half", "60", UnitLevel.COMMUNE);
        // two of three communes have more than half of their women
        assertThat(reached(target, ground.city)).isEqualByComparingTo("66.67");
        assertThat(reached(target, first)).isEqualByComparingTo("100");
        assertThat(reached(target, second)).isEqualByComparingTo("0");
        assertThat(standing(target, ground.city)).isEqualTo(Standing.REACHED);
    }

    @Test
    void of_a_share_of_people_all_people_are_divided_by_all() {
        var target = set(Shape.SHARE_OF_PEOPLE, "coverage", "70", null);
        // 10 of 16, 5 of 8, 2 of 4, 3 of 4; no mean of the shares
        assertThat(reached(target, ground.city)).isEqualByComparingTo("62.5");
        assertThat(reached(target, first)).isEqualByComparingTo("62.5");
        assertThat(reached(target, second)).isEqualByComparingTo("50");
        assertThat(reached(target, third)).isEqualByComparingTo("75");
        assertThat(standing(target, third)).isEqualTo(Standing.REACHED);
        assertThat(standing(target, ground.city)).isNotEqualTo(Standing.REACHED);
    }

    @Test
    void of_a_number_per_unit_the_whole_wants_and_has_the_sum() {
        var target = set(Shape.NUMBER_PER_UNIT, "members", "3", UnitLevel.COMMUNE);
        assertThat(reached(target, ground.city)).isEqualByComparingTo("10");
        assertThat(given(target, ground.city)).isEqualByComparingTo("9");
        assertThat(reached(target, second)).isEqualByComparingTo("2");
        assertThat(given(target, second)).isEqualByComparingTo("3");
        assertThat(standing(target, third)).isEqualTo(Standing.REACHED);
        assertThat(standing(target, second)).isNotEqualTo(Standing.REACHED);
    }

    private UnitId commune(String name, int women, int members) {
        var commune = ground.commune(name);
        var branch = ground.branch(name, commune);
        var fresh = new ArrayList<NewPerson>();
        for (int i = 0; i < women; i++)
            fresh.add(NewPerson.of(
                    branch, Identity.woman("Nguyễn Thị Đếm", PartialDate.ofYear(1960 + i)), LocalDate.of(2016, 1, 1)));
        var listed = new ArrayList<ListedMember>();
        for (var one : people.registerAll(fresh, Actor.MACHINE).subList(0, members))
            listed.add(new ListedMember(one, branch, PartialDate.ofYear(2016), MemberKind.REGULAR, false));
        bulk.takeOver(listed, LocalDate.of(2017, 1, 1), Actor.MACHINE);
        return commune;
    }

    private TargetId set(Shape shape, String indicator, String wanted, @Nullable UnitLevel level) {
        var year = String.valueOf(TODAY.getYear());
        return resolutions.set(
                new NewTarget(
                        ground.resolution(ground.city, year),
                        "Chỉ tiêu",
                        shape,
                        indicator,
                        new BigDecimal(wanted),
                        Direction.AT_LEAST,
                        Period.parse(year),
                        level),
                Actor.MACHINE);
    }

    private @Nullable BigDecimal reached(TargetId target, UnitId unit) {
        var alone = targets.progress(target, unit, TODAY, Actor.MACHINE).reached();
        if (!unit.equals(ground.city))
            assertThat(beneath(target, unit)).as("alone and among all").isEqualTo(List.of(String.valueOf(alone)));
        return alone;
    }

    private List<String> beneath(TargetId target, UnitId unit) {
        return targets.beneath(target, ground.city, TODAY, Actor.MACHINE).stream()
                .filter(one -> one.unit().id().equals(unit))
                .map(one -> String.valueOf(one.reached()))
                .toList();
    }

    private @Nullable BigDecimal given(TargetId target, UnitId unit) {
        return targets.progress(target, unit, TODAY, Actor.MACHINE).given();
    }

    private Standing standing(TargetId target, UnitId unit) {
        return targets.progress(target, unit, TODAY, Actor.MACHINE).standing();
    }
}
