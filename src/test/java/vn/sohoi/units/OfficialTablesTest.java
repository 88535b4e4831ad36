package vn.sohoi.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.sohoi.BookTest;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** The state's two tables as published, in a book of their own. */
@BookTest
@TestPropertySource(properties = "test.book=official-tables")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialTablesTest {
    private static final Path DATA =
            Path.of(Objects.requireNonNullElse(System.getenv("SOHOI_TEST_DATA"), "../shared/data"));
    private static final Path JANUARY = DATA.resolve("gso-units-2025-01-04.csv");
    private static final Path CONVERSION = DATA.resolve("gso-unit-conversion-2025-07-01.csv");
    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 4);
    private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private UnitId branch = new UnitId(0);

    @Autowired
    Units units;

    @Autowired
    OfficialTables tables;

    @Autowired
    Db db;

    @BeforeAll
    void read_both() {
        assumeTrue(Files.exists(JANUARY) && Files.exists(CONVERSION), "the official tables are not here");
        openAsTheDemoDoes();
        tables.read(JANUARY, null, Actor.MACHINE, step -> {});
        tables.read(CONVERSION, null, Actor.MACHINE, step -> {});
    }

    @Test
    void the_tree_answers_for_the_three_days() {
        assertThat(counted(NEW_YEAR, null))
                .containsEntry(UnitLevel.COMMUNE, 10_051L)
                .containsEntry(UnitLevel.PROVINCE, 63L);
        assertThat(counted(NEW_YEAR, "Thành phố Hà Nội")).containsEntry(UnitLevel.COMMUNE, 526L);
        assertThat(counted(EVE, null))
                .containsEntry(UnitLevel.COMMUNE, 10_033L)
                .containsEntry(UnitLevel.DISTRICT, 696L);
        assertThat(counted(EVE, "Thành phố Hà Nội"))
                .containsEntry(UnitLevel.COMMUNE, 526L)
                .containsEntry(UnitLevel.DISTRICT, 30L);
        assertThat(counted(REFORM, null))
                .containsEntry(UnitLevel.COMMUNE, 3_321L)
                .containsEntry(UnitLevel.PROVINCE, 34L)
                .doesNotContainKey(UnitLevel.DISTRICT);
        assertThat(counted(REFORM, "Hà Nội")).containsEntry(UnitLevel.COMMUNE, 126L);
    }

    @Test
    void the_sixteen_of_thanh_tri_go_where_the_resolution_says() {
        assertThat(heirs("00640")).containsExactlyInAnyOrder("00337", "00664", "00640");
        assertThat(heirs("00643")).containsExactlyInAnyOrder("00643", "00364", "00316", "09556");
        assertThat(heirs("00646")).containsExactlyInAnyOrder("00643", "00337", "00316");
        assertThat(heirs("00649")).containsExactlyInAnyOrder("00664", "00643");
        assertThat(heirs("00652")).containsExactlyInAnyOrder("00664", "09568");
        assertThat(heirs("00655")).containsExactlyInAnyOrder("00664", "00337");
        assertThat(heirs("00658")).containsExactlyInAnyOrder("00640", "00340");
        assertThat(heirs("00661")).containsExactlyInAnyOrder("00640", "00685");
        assertThat(heirs("00664")).containsExactlyInAnyOrder("00640", "00664");
        assertThat(heirs("00667")).containsExactlyInAnyOrder("00640", "00685");
        assertThat(heirs("00670")).containsExactlyInAnyOrder("00640", "00685");
        assertThat(heirs("00673")).containsExactlyInAnyOrder("00679");
        assertThat(heirs("00676")).containsExactlyInAnyOrder("00685");
        assertThat(heirs("00679")).containsExactlyInAnyOrder("00679", "10183");
        assertThat(heirs("00682")).containsExactlyInAnyOrder("00679", "00685");
        assertThat(heirs("00685")).containsExactlyInAnyOrder("00685", "10210");
    }

    @Test
    void shares_are_known_only_where_the_table_says_all() {
        var known = units.successionsOn(REFORM).stream()
                .filter(one -> one.sharePeople() != null)
                .map(Succession::relation)
                .collect(Collectors.toSet());
        assertThat(known)
                .containsExactlyInAnyOrder(
                        Relation.WHOLE,
                        Relation.PART_ALL_PEOPLE,
                        Relation.UNCHANGED,
                        Relation.RENAMED,
                        Relation.RETYPED);
    }

    @Test
    void what_cannot_be_so_is_listed_and_left_open() {
        var contradictory = tables.findings().stream()
                .filter(finding -> List.of("two-names", "whole-and-more", "all-people-and-more", "people-nowhere")
                        .contains(finding.reason()))
                .peek(finding -> assertThat(finding.leftOpen()).isTrue())
                .map(UnitFinding::code)
                .collect(Collectors.toSet());
        assertThat(contradictory).containsExactlyInAnyOrder("00553", "00556", "01615", "02485");
        assertThat(heirs("00556")).isEmpty();
        assertThat(reasons()).containsEntry("no-old-code", 6L).containsEntry("undated-closing", 28L);
        assertThat(reasons()).containsEntry("undated-opening", 10L);
    }

    @Test
    void units_opened_before_are_recognised_and_keep_their_beginning() {
        assertThat(units.on(units.one("00640", EVE), EVE).valid()).isEqualTo(DateSpan.between(LONG_AGO, REFORM));
        assertThat(units.one("01", REFORM)).isEqualTo(units.one("01", LONG_AGO));
        assertThat(units.on(units.one("00640", REFORM), REFORM).valid()).isEqualTo(DateSpan.since(REFORM));
        assertThat(units.treeOn(REFORM).path(branch))
                .extracting(Unit::level)
                .containsExactly(UnitLevel.CENTRE, UnitLevel.PROVINCE, UnitLevel.COMMUNE, UnitLevel.BRANCH);
        assertThat(units.successors(units.one("00640", EVE), EVE)).hasSize(3);
    }

    @Test
    void an_older_table_after_a_newer_one_stores_nothing(@TempDir Path folder) throws IOException {
        var other = folder.resolve("gso-units-2025-01-04.csv");
        Files.writeString(other, "\uFEFF" + Files.readString(JANUARY));
        var before = fingerprint();
        assertThatThrownBy(() -> tables.read(other, null, Actor.MACHINE, step -> {}))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("units.import-older"));
        assertThat(fingerprint()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void a_table_read_again_changes_nothing() {
        var before = fingerprint();
        assertThat(tables.read(JANUARY, null, Actor.MACHINE, step -> {}).already())
                .isTrue();
        assertThat(tables.read(CONVERSION, null, Actor.MACHINE, step -> {}).already())
                .isTrue();
        assertThat(fingerprint()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void old_and_new_names_are_found_with_and_without_marks() {
        assertThat(units.search("thanh tri", 20))
                .extracting(Unit::name)
                .contains("Huyện Thanh Trì", "Phường Thanh Trì", "Xã Thanh Trì");
        assertThat(units.search("huyện Thanh Trì cũ", 5).getFirst().name()).isEqualTo("Huyện Thanh Trì");
        assertThat(units.search("Văn Điển", 5).getFirst().code()).isEqualTo("00640");
        var former = units.one("huyện Thanh Trì cũ", REFORM);
        assertThat(units.on(former, EVE).code()).isEqualTo("020");
        assertThatThrownBy(() -> units.one("Thanh Trì", EVE)).isInstanceOf(Refused.class);
        assertThat(units.on(units.one("Thanh Trì", REFORM), REFORM).code()).isEqualTo("00640");
    }

    private void openAsTheDemoDoes() {
        var city = open(UnitKind.CITY, "Thành phố Hà Nội", "01", null, DateSpan.since(LONG_AGO));
        var before = DateSpan.between(LONG_AGO, REFORM);
        var district = open(UnitKind.RURAL_DISTRICT, "Huyện Thanh Trì", "020", city, before);
        var townlet = open(UnitKind.TOWNLET, "Thị trấn Văn Điển", "00640", district, before);
        var commune = open(UnitKind.RURAL_COMMUNE, "Xã Thanh Trì", "00640", city, DateSpan.since(REFORM));
        branch = open(UnitKind.BRANCH, "Chi hội thử", null, townlet, DateSpan.since(LONG_AGO));
        units.move(branch, commune, REFORM, "thử", Actor.MACHINE);
        units.succeed(List.of(Succession.of(townlet, commune, REFORM, Relation.PART, "thử")), Actor.MACHINE);
    }

    private UnitId open(UnitKind kind, String name, @Nullable String code, @Nullable UnitId parent, DateSpan valid) {
        return units.open(new NewUnit(kind.level(), name, code, kind, parent, valid, "thử"), Actor.MACHINE);
    }

    private List<String> heirs(String code) {
        return units.successors(units.one(code, EVE), EVE).stream()
                .map(one -> String.valueOf(units.on(one.to(), REFORM).code()))
                .toList();
    }

    private Map<UnitLevel, Long> counted(LocalDate day, @Nullable String under) {
        var tree = units.treeOn(day);
        var all = under == null ? tree.units() : tree.subtree(units.one(under, day));
        return all.stream().collect(Collectors.groupingBy(Unit::level, Collectors.counting()));
    }

    private Map<String, Long> reasons() {
        return tables.findings().stream().collect(Collectors.groupingBy(UnitFinding::reason, Collectors.counting()));
    }

    private List<String> fingerprint() {
        return db.sql("""
                        select md5(string_agg(t::text, '' order by t::text)) from units.unit t union all
                        select md5(string_agg(t::text, '' order by t::text)) from units.unit_life t union all
                        select md5(string_agg(t::text, '' order by t::text)) from units.unit_name t union all
                        select md5(string_agg(t::text, '' order by t::text)) from units.unit_code t union all
                        select md5(string_agg(t::text, '' order by t::text)) from units.unit_kind t union all
                        select md5(string_agg(t::text, '' order by t::text)) from units.unit_parent t union all
                        select md5(string_agg(t::text, '' order by t::text)) from units.succession t union all
                        select md5(string_agg(t::text, '' order by t::text)) from units.official_table t union all
                        select md5(string_agg(t::text, '' order by t::text)) from units.finding t union all
                        select md5(string_agg(t::text, '' order by t::text)) from units.undated_change t""").query((row, n) -> row.getString(1)).list();
    }
}
