package vn.sohoi.closings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.BookTest;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Role;
import vn.sohoi.access.Scopes;
import vn.sohoi.indicators.Declaration;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.RandomHistory;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.Units;

/** A period runs from asking to sealing, and what is sealed stays as it was signed. */
@BookTest
@Transactional
class ClosingsTest {
    private static final Period YEAR = Period.parse("2019");
    private static final LocalDate DEADLINE = LocalDate.of(2020, 1, 5);
    private static final List<String> ASKED =
            List.of("members", "admitted", "admitted-women", "coverage", "vocational-classes", "branches");

    @Autowired
    Db db;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    Figures figures;

    @Autowired
    Closings closings;

    @Autowired
    Sealing sealing;

    @Autowired
    Clock clock;

    @Autowired
    ReportsFollow follows;

    private RandomHistory history;
    private UnitId one = new UnitId(0);
    private UnitId two = one;
    private Actor officer = Actor.MACHINE;
    private Actor chair = Actor.MACHINE;
    private Actor commune = Actor.MACHINE;

    @BeforeEach
    void a_city_of_two_communes() {
        history = scopes.names(Actor.MACHINE, () -> {
            var played = new RandomHistory(7, db, units);
            for (int i = 0; i < 80; i++) played.step();
            return played;
        });
        one = history.oldOne;
        two = history.oldTwo;
        officer = actor("officer", Role.PROVINCE_OFFICER, history.city);
        chair = actor("chair", Role.PROVINCE_CHAIR, history.city);
        commune = actor("commune", Role.COMMUNE_CHAIR, one);
    }

    @Test
    void a_report_is_handed_in_given_back_with_a_reason_mended_accepted_and_sealed() {
        var round = open();
        closings.submit(round, one, commune);
        refuses("closings.handed-in-already", () -> closings.submit(round, one, commune));
        refuses("closings.no-reason", () -> closings.giveBack(round, one, "", " ", officer));
        closings.giveBack(round, one, "members", "Thiếu 12 hội viên", officer);
        var returned = closings.report(round, one, commune);
        assertThat(returned.state()).isEqualTo(State.RETURNED);
        assertThat(returned.steps().getLast().indicator()).isEqualTo("members");
        closings.submit(round, one, commune);
        closings.accept(round, one, officer);
        closings.submit(round, two, Actor.MACHINE);
        refuses("closings.not-looked-at", () -> sealing.seal(round, "2019", "", chair));
        closings.accept(round, two, officer);
        refuses("closings.not-confirmed", () -> sealing.seal(round, "2018", "", chair));
        sealing.seal(round, "2019", "", chair);
        assertThat(closings.reports(round, officer)).hasSize(3).allMatch(report -> report.state() == State.SEALED);
    }

    @Test
    void who_is_late_is_late_by_the_first_handing_in_and_sealed_only_with_a_reason() {
        var round = open();
        var zone = ZoneId.of("Asia/Ho_Chi_Minh");
        var report = closings.report(round, one, commune);
        assertThat(report.late(DEADLINE, DEADLINE, zone)).isFalse();
        assertThat(report.late(DEADLINE, DEADLINE.plusDays(1), zone)).isTrue();
        refuses("closings.missing-no-reason", () -> sealing.seal(round, "2019", "", chair));
        sealing.seal(round, "2019", "Xã mất điện, chốt theo số sổ đếm", chair);
        assertThat(closings.report(round, one, commune).steps().getLast().reason())
                .contains("mất điện");
    }

    @Test
    void a_commune_neither_looks_nor_seals_and_does_not_see_its_neighbour() {
        var round = open();
        closings.submit(round, one, commune);
        assertThatThrownBy(() -> closings.accept(round, one, commune)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> closings.report(round, two, commune)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sealing.seal(round, "2019", "vội", officer)).isInstanceOf(Forbidden.class);
        var stranger = actor("stranger", Role.COMMUNE_CHAIR, history.freshOne);
        assertThatThrownBy(() -> closings.round(round.id(), stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_database_itself_seals_nothing_that_was_not_accepted_without_a_reason() {
        var report = closings.report(open(), one, commune);
        assertThatThrownBy(
                        () -> db.sql("""
                        insert into closings.step (report_id, ordinal, state, actor) values (:report, 1, 'SEALED', 'x')""").param("report", report.id().value()).update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_sealed_report_stays_as_it_was_signed_and_a_late_entry_is_named_on_the_difference_list() {
        var round = sealed();
        assertThat(sealing.verify(round, report(round)))
                .hasSize(ASKED.size())
                .allMatch(one -> one.found() == Sealing.Found.SAME);
        var before = sealing.seals(report(round));
        var woman = late();
        figures.declare(Declaration.within("vocational-classes", one, YEAR, 12, "sổ quà"), Actor.MACHINE);
        var now = sealing.verify(round, report(round));
        assertThat(now)
                .filteredOn(one -> one.found() == Sealing.Found.CHANGED)
                .extracting(one -> one.sealed().question().indicator())
                .containsExactlyInAnyOrder("members", "admitted", "admitted-women", "coverage", "vocational-classes");
        assertThat(now).noneMatch(one -> one.found() == Sealing.Found.BROKEN);
        assertThat(sealing.seals(report(round))).isEqualTo(before);
        assertThat(sealing.changes(round, one, "members", officer))
                .singleElement()
                .satisfies(change -> assertThat(change.subject()).isEqualTo(woman))
                .satisfies(change -> assertThat(change.amount()).isEqualTo(1))
                .satisfies(change -> assertThat(change.name())
                        .as("a city officer reads no names")
                        .isNull());
        sealing.signAgain(round, one, "Giấy tới sau", chair);
        assertThat(sealing.verify(round, report(round))).allMatch(one -> one.found() == Sealing.Found.SAME);
        refuses("closings.nothing-changed", () -> sealing.signAgain(round, one, "lần nữa", chair));
    }

    @Test
    void a_past_that_was_altered_in_the_store_itself_breaks_the_seal() {
        var round = sealed();
        int gone = scopes.names(
                Actor.MACHINE,
                () -> db.sql("""
                        delete from membership.stay
                         where id = (select id from membership.stay
                                      where branch_id = any(:branches) and upper_inf(recorded) and valid @> date '2019-12-31'
                                      order by id limit 1)""")
                        .param(
                                "branches",
                                history.branches.stream()
                                        .mapToLong(UnitId::value)
                                        .limit(3)
                                        .toArray())
                        .update());
        assertThat(gone).isOne();
        assertThat(sealing.verify(round, report(round)))
                .filteredOn(one -> one.found() == Sealing.Found.BROKEN)
                .extracting(one -> one.sealed().question().indicator())
                .contains("members");
    }

    @Test
    void two_different_people_open_a_sealed_report_again() {
        var round = sealed();
        refuses("closings.nobody-asked", () -> sealing.reopen(round, one, chair));
        sealing.askToReopen(round, one, "Nhập nhầm chi hội", chair);
        refuses("closings.two-persons", () -> sealing.reopen(round, one, chair));
        sealing.reopen(round, one, actor("second", Role.PROVINCE_CHAIR, history.city));
        var report = report(round);
        assertThat(report.state()).isEqualTo(State.REOPENED);
        assertThat(report.wish()).isNull();
        closings.submit(round, one, commune);
        assertThat(report(round).state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void a_round_is_refused_twice_too_early_without_indicators_and_with_nobody_beneath() {
        open();
        refuses("closings.round-stands", this::open);
        refuses("closings.deadline-early", () -> open("2018", LocalDate.of(2018, 11, 1), ASKED));
        refuses("closings.no-indicator", () -> open("2018", LocalDate.of(2019, 1, 5), List.of()));
        refuses("indicators.unknown", () -> open("2018", LocalDate.of(2019, 1, 5), List.of("unheard-of")));
        refuses(
                "closings.nobody-beneath",
                () -> closings.open(new NewRound(history.branches.get(4), YEAR, DEADLINE, ASKED), Actor.MACHINE));
    }

    @Test
    void open_reports_follow_a_reorganisation_within_the_period_and_come_back_when_it_is_taken_back() {
        var round = open();
        closings.submit(round, two, Actor.MACHINE);
        var day = LocalDate.of(2019, 6, 1);
        var merged = history.open(UnitKind.RURAL_COMMUNE, "Xã Gộp", history.city, day);
        var act = new Act(77, day, OffsetDateTime.now(clock), Map.of(), Map.of(), Set.of(one), "1", Actor.MACHINE);
        assertThat(follows.conflicts(act))
                .singleElement()
                .satisfies(one -> assertThat(one.blocks()).isFalse());
        follows.follow(act);
        assertThat(closings.reports(round, officer))
                .extracting(Report::unit)
                .contains(two, merged)
                .doesNotContain(one);
        follows.takeBack(act);
        assertThat(closings.reports(round, officer))
                .extracting(Report::unit)
                .contains(one, two)
                .doesNotContain(merged);
    }

    private Round sealed() {
        var round = open();
        for (var unit : List.of(one, two)) {
            figures.declare(Declaration.within("vocational-classes", unit, YEAR, 5, "sổ quà"), Actor.MACHINE);
            closings.submit(round, unit, Actor.MACHINE);
            closings.accept(round, unit, officer);
        }
        sealing.seal(round, "2019", "", chair);
        return round;
    }

    private Round open() {
        return open("2019", DEADLINE, ASKED);
    }

    private Round open(String period, LocalDate deadline, List<String> asked) {
        var id = closings.open(new NewRound(history.city, Period.parse(period), deadline, asked), officer);
        return closings.round(id, officer);
    }

    private Report report(Round round) {
        return closings.report(round, one, officer);
    }

    /** A woman of the first commune who was admitted in 2019, entered after the sealing. */
    private UUID late() {
        return scopes.names(Actor.MACHINE, () -> {
            var woman = db.sql("""
                            insert into people.person (branch_id, full_name, name_key, given_key, middle_key)
                            values (:branch, 'Nguyễn Thị Muộn', 'nguyen thi muon', 'muon', 'thi muon') returning id""")
                    .param("branch", history.branches.getFirst().value())
                    .query(UUID.class)
                    .single();
            db.sql("insert into membership.member (person_id, branch_id) values (:woman, :branch)")
                    .param("woman", woman)
                    .param("branch", history.branches.getFirst().value())
                    .update();
            db.sql("""
                            insert into membership.stay (person_id, branch_id, kind, valid, begun_by)
                            values (:woman, :branch, 'REGULAR', daterange('2019-10-20', null), 'ADMITTED')""")
                    .param("woman", woman)
                    .param("branch", history.branches.getFirst().value())
                    .update();
            return woman;
        });
    }

    private static Actor actor(String login, Role role, UnitId unit) {
        return new Actor(login, login, 1L, unit, role.name());
    }

    private static void refuses(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
