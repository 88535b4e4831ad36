package vn.sohoi.cadres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.Units;

/** Positions stand apart from their holders, day by day; a superior reads officers by name and members as numbers. */
@BookTest
class OfficersTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @Autowired
    Terms terms;

    @Autowired
    Filling filling;

    @Autowired
    Officers officers;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcTemplate database;

    private Ground ground;
    private Places.Commune here;

    @BeforeEach
    void a_commune_with_an_executive_committee() {
        ground = new Ground(terms, filling, officers);
        here = Places.commune(units, 2);
        ground.executive(here.unit(), Ground.TERM);
    }

    @Test
    void an_empty_position_is_seen_because_it_stands_without_a_holder() {
        assertThat(vacant(DAY)).isEqualTo(6);
        ground.give(chair(), "Đào Thị Lan", Ground.BEGIN, null);
        assertThat(vacant(DAY)).isEqualTo(5);
        assertThat(officers.vacancies(here.unit(), here.officer())).isEqualTo(5);
    }

    @Test
    void whoever_holds_it_holds_it_from_the_first_day_to_the_last_and_no_longer() {
        ground.give(chair(), "Đào Thị Lan", DAY, LocalDate.of(2026, 1, 1));
        ground.give(chair(), "Cao Thị Mai", LocalDate.of(2026, 1, 1), null);
        assertThat(names(DAY.minusDays(1))).isEmpty();
        assertThat(names(DAY)).containsExactly("Đào Thị Lan");
        assertThat(names(LocalDate.of(2025, 12, 31))).containsExactly("Đào Thị Lan");
        assertThat(names(LocalDate.of(2026, 1, 1))).containsExactly("Cao Thị Mai");
        assertThat(officers.history(chair(), here.officer()))
                .extracting(Holding::name)
                .containsExactly("Cao Thị Mai", "Đào Thị Lan");
    }

    @Test
    void no_day_has_more_holders_than_seats_and_one_chair_only() {
        ground.give(chair(), "Đào Thị Lan", Ground.BEGIN, null);
        refused("cadres.error.no-seat", chair(), "Cao Thị Mai", DAY, null);
        var vice = ground.position(here.unit(), PositionKind.VICE, DAY);
        ground.give(vice, "Tạ Thị Sen", Ground.BEGIN, LocalDate.of(2026, 1, 1));
        ground.give(vice, "Bùi Thị Cúc", LocalDate.of(2026, 6, 1), null);
        ground.give(vice, "Ngô Thị Lý", Ground.BEGIN, null);
        refused("cadres.error.no-seat", vice, "Lê Thị Hà", LocalDate.of(2025, 12, 1), LocalDate.of(2026, 2, 1));
        ground.give(vice, "Lê Thị Hà", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 1));
    }

    @Test
    void nobody_holds_a_position_beyond_its_term() {
        refused("cadres.error.day-outside", chair(), "Đào Thị Lan", Ground.BEGIN.minusDays(1), null);
        refused("cadres.error.day-outside", chair(), "Đào Thị Lan", DAY, Ground.END.plusDays(1));
    }

    @Test
    void two_positions_at_once_are_one_woman() {
        ground.give(chair(), "Đào Thị Lan", Ground.BEGIN, null);
        var cadre = officers.history(chair(), here.officer()).getFirst().cadre();
        var head = ground.branchHead(here.branch(0));
        filling.give(
                new NewHolding(
                        head,
                        NewHolding.Who.known(cadre, "Đào Thị Lan"),
                        DateSpan.since(DAY),
                        Way.ELECTED,
                        false,
                        "Hội nghị chi hội",
                        null),
                here.officer());
        assertThat(officers.history(head, here.officer()))
                .extracting(Holding::cadre)
                .containsExactly(cadre);
        assertThat(filling.known("đào thị lan", here.officer()))
                .extracting(KnownCadre::id)
                .containsExactly(cadre);
    }

    @Test
    void a_congress_held_early_ends_the_term_before_with_all_who_held_in_it() {
        ground.give(chair(), "Đào Thị Lan", Ground.BEGIN, null);
        var early = LocalDate.of(2027, 3, 1);
        ground.executive(here.unit(), DateSpan.between(early, LocalDate.of(2032, 3, 1)));
        assertThat(names(early.minusDays(1))).containsExactly("Đào Thị Lan");
        assertThat(names(early)).isEmpty();
        var before = terms.on(here.unit(), early.minusDays(1), here.officer()).getFirst();
        assertThat(before.planned()).isEqualTo(Ground.TERM);
        assertThat(before.cut()).isEqualTo(early);
        assertThat(officers.history(chair(early.minusDays(1)), here.officer()))
                .filteredOn(Holding::believed)
                .extracting(Holding::endedBy)
                .containsExactly(End.TERM);
    }

    @Test
    void a_superior_reads_the_names_of_officers_beneath_and_of_members_none() {
        ground.give(chair(), "Đào Thị Lan", Ground.BEGIN, null);
        assertThat(officers.of(here.unit(), DAY, here.cityOfficer()).getFirst().positions())
                .flatExtracting(Officers.Filled::holders)
                .extracting(Holding::name)
                .containsExactly("Đào Thị Lan");
        var city = Objects.requireNonNull(here.cityOfficer().unit());
        assertThat(officers.beneath(city, DAY, here.cityOfficer()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.chair()).isEqualTo("Đào Thị Lan");
                    assertThat(one.seats()).isEqualTo(6);
                    assertThat(one.vacant()).isEqualTo(5);
                });
        long members = scopes.officers(here.cityOfficer(), () -> count("select count(*) from people.person"));
        assertThat(members).isZero();
    }

    @Test
    void the_database_shows_officers_of_ones_own_reach_and_no_others() {
        ground.give(chair(), "Đào Thị Lan", Ground.BEGIN, null);
        var elsewhere = Places.commune(units, 1);
        ground.executive(elsewhere.unit(), Ground.TERM);
        ground.give(ground.position(elsewhere.unit(), PositionKind.CHAIR, DAY), "Vũ Thị Hoa", Ground.BEGIN, null);
        long hers = scopes.officers(here.officer(), () -> count("select count(*) from cadres.holding"));
        assertThat(hers).isEqualTo(1);
        assertThatThrownBy(() -> officers.of(elsewhere.unit(), DAY, here.officer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_sees_numbers_only_is_told_that_it_is_held_and_by_nobody() {
        ground.give(chair(), "Đào Thị Lan", Ground.BEGIN, null);
        var centre = new Actor("centre", "Trung ương", 7L, here.cityOfficer().unit(), "CENTRE_CHAIR");
        assertThat(officers.of(here.unit(), DAY, centre)
                        .getFirst()
                        .positions()
                        .getFirst()
                        .holders())
                .extracting(Holding::name)
                .containsExactly("");
        assertThatThrownBy(() -> filling.give(Ground.wish(chair(), "Cao Thị Mai", DAY, null), centre))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("cadres.not-by-name");
    }

    private long count(String sql) {
        return java.util.Objects.requireNonNull(database.queryForObject(sql, Long.class));
    }

    private PositionId chair() {
        return chair(DAY);
    }

    private PositionId chair(LocalDate day) {
        return ground.position(here.unit(), PositionKind.CHAIR, day);
    }

    private int vacant(LocalDate day) {
        return officers.of(here.unit(), day, here.officer()).getFirst().positions().stream()
                .mapToInt(Officers.Filled::vacant)
                .sum();
    }

    private List<String> names(LocalDate day) {
        return officers.of(here.unit(), day, here.officer()).stream()
                .flatMap(one -> one.positions().stream())
                .filter(one -> one.position().kind() == PositionKind.CHAIR)
                .flatMap(one -> one.holders().stream())
                .map(Holding::name)
                .toList();
    }

    private void refused(String key, PositionId position, String name, LocalDate from, @Nullable LocalDate until) {
        assertThatThrownBy(() -> ground.give(position, name, from, until))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(key);
    }
}
