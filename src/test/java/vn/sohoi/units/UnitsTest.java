package vn.sohoi.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.BookTest;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.cli.Ambiguous;

@BookTest
@Transactional
class UnitsTest {
    private static final LocalDate BEGIN = LocalDate.of(2010, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate EVE = REFORM.minusDays(1);

    @Autowired
    Units units;

    @Test
    void a_new_name_holds_from_its_day_and_the_old_one_before() {
        var commune = commune("Xã Mộc Thử", "99001");
        units.rename(commune, "Xã Mai Thử", REFORM, "QĐ 1", Actor.MACHINE);
        assertThat(units.on(commune, EVE).name()).isEqualTo("Xã Mộc Thử");
        assertThat(units.on(commune, REFORM).name()).isEqualTo("Xã Mai Thử");
    }

    @Test
    void a_correction_leaves_what_was_believed_before() throws InterruptedException {
        var commune = commune("Xã Sai Thử", "99002");
        var before = Instant.now();
        Thread.sleep(2);
        units.rename(commune, "Xã Đúng Thử", BEGIN, "QĐ 2", Actor.MACHINE);
        assertThat(units.on(commune, EVE).name()).isEqualTo("Xã Đúng Thử");
        assertThat(units.treeOn(EVE, before).unit(commune).name()).isEqualTo("Xã Sai Thử");
    }

    @Test
    void a_branch_moves_with_its_identity_when_the_district_level_ends() {
        var province = open(UnitKind.CITY, "Thành phố Thử", "991", null);
        var district = open(UnitKind.RURAL_DISTRICT, "Huyện Thử", "992", province);
        var old = open(UnitKind.TOWNLET, "Thị trấn Thử", "99003", district);
        var branch = open(UnitKind.BRANCH, "Chi hội 1", null, old);
        var fresh = units.open(unit(UnitKind.RURAL_COMMUNE, "Xã Thử", "99004", province, REFORM), Actor.MACHINE);
        units.move(branch, fresh, REFORM, "NQ 1656", Actor.MACHINE);
        units.close(old, REFORM, "NQ 1656", Actor.MACHINE);
        units.close(district, REFORM, "NQ 1656", Actor.MACHINE);

        assertThat(units.treeOn(EVE).path(branch))
                .extracting(Unit::id)
                .containsExactly(province, district, old, branch);
        assertThat(units.treeOn(REFORM).path(branch)).extracting(Unit::id).containsExactly(province, fresh, branch);
        assertThat(units.branchesUnder(province, REFORM)).containsExactly(branch);
        assertThat(units.branchesUnder(old, REFORM)).isEmpty();
    }

    @Test
    void a_code_may_name_another_unit_from_the_day_it_is_free() {
        var old = commune("Thị trấn Cũ Thử", "99005");
        units.close(old, REFORM, "NQ", Actor.MACHINE);
        var fresh = units.open(unit(UnitKind.RURAL_COMMUNE, "Xã Mới Thử", "99005", null, REFORM), Actor.MACHINE);
        assertThat(units.one("99005", EVE)).isEqualTo(old);
        assertThat(units.one("99005", REFORM)).isEqualTo(fresh);
    }

    @Test
    void a_unit_with_something_under_it_cannot_end() {
        var commune = commune("Xã Đông Thử", "99006");
        open(UnitKind.BRANCH, "Chi hội 2", null, commune);
        assertThatThrownBy(() -> units.close(commune, REFORM, "QĐ", Actor.MACHINE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("units.close-has-children");
    }

    @Test
    void a_parent_stands_above_and_exists_on_the_day() {
        var commune = commune("Xã Tây Thử", "99007");
        var other = commune("Xã Nam Thử", "99008");
        assertThatThrownBy(() -> units.move(commune, other, REFORM, "QĐ", Actor.MACHINE))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> units.open(
                        unit(UnitKind.BRANCH, "Chi hội 3", null, commune, BEGIN.minusYears(1)), Actor.MACHINE))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> units.retype(commune, UnitKind.URBAN_DISTRICT, REFORM, "QĐ", Actor.MACHINE))
                .isInstanceOf(Refused.class);
    }

    @Test
    void names_are_found_with_and_without_marks_kind_and_the_word_for_former() {
        var district = open(UnitKind.RURAL_DISTRICT, "Huyện Thính Trù", "993", null);
        var ward = open(UnitKind.WARD, "Phường Thính Trù", "99009", null);
        units.close(district, REFORM, "NQ", Actor.MACHINE);
        assertThat(units.resolve("thinh tru", EVE)).extracting(Unit::id).containsExactlyInAnyOrder(district, ward);
        assertThat(units.one("huyen Thinh Tru", EVE)).isEqualTo(district);
        assertThat(units.one("huyện Thính Trù cũ", REFORM)).isEqualTo(district);
        assertThat(units.one("Thính Trù", REFORM)).isEqualTo(ward);
        assertThatThrownBy(() -> units.one("Thính Trù", EVE))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        many -> assertThat(many.arguments().toString())
                                .contains("Huyện Thính Trù (993)", "Phường Thính Trù (99009)"));
        assertThat(units.search("tru thinh", 5)).extracting(Unit::id).contains(district, ward);
        assertThatThrownBy(() -> units.one("Không Có Đâu", EVE)).isInstanceOf(Refused.class);
    }

    @Test
    void a_succession_said_twice_is_corrected_not_doubled() {
        var old = commune("Xã Bắc Thử", "99010");
        var fresh = commune("Xã Trung Thử", "99011");
        units.succeed(List.of(Succession.of(old, fresh, REFORM, Relation.PART, "QĐ")), Actor.MACHINE);
        units.succeed(List.of(Succession.of(old, fresh, REFORM, Relation.PART_ALL_PEOPLE, "QĐ")), Actor.MACHINE);
        assertThat(units.successors(old, EVE)).singleElement().satisfies(one -> {
            assertThat(one.relation()).isEqualTo(Relation.PART_ALL_PEOPLE);
            assertThat(one.sharePeople()).isEqualByComparingTo("1");
            assertThat(one.shareLand()).isNull();
        });
        assertThat(units.predecessors(fresh, REFORM)).hasSize(1);
        assertThat(units.predecessors(fresh, EVE)).isEmpty();
        assertThat(units.successionsOn(REFORM)).extracting(Succession::from).contains(old);
    }

    private UnitId commune(String name, String code) {
        var kind = name.startsWith("Thị") ? UnitKind.TOWNLET : UnitKind.RURAL_COMMUNE;
        return open(kind, name, code, null);
    }

    private UnitId open(UnitKind kind, String name, @Nullable String code, @Nullable UnitId parent) {
        return units.open(unit(kind, name, code, parent, BEGIN), Actor.MACHINE);
    }

    private static NewUnit unit(
            UnitKind kind, String name, @Nullable String code, @Nullable UnitId parent, LocalDate from) {
        return new NewUnit(kind.level(), name, code, kind, parent, DateSpan.since(from), "thử");
    }
}
