package vn.sohoi.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.BookTest;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.NewUnit;
import vn.sohoi.units.Relation;
import vn.sohoi.units.Succession;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.Units;

/** How a figure was got: counted, restated, declared, or not possible. */
@BookTest
@Transactional
class FigureAnswersTest {
    private static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate THEN = LocalDate.of(2020, 1, 15);

    @Autowired
    Db db;

    @Autowired
    DataSource connections;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    Figures figures;

    @Autowired
    Indicators indicators;

    @Autowired
    TallyCheck tallies;

    @Autowired
    Settled settled;

    private UnitId city = new UnitId(0);
    private UnitId east = city;
    private UnitId west = city;
    private UnitId cut = city;
    private UnitId eastBranch = city;
    private UnitId westBranch = city;

    @BeforeEach
    void a_branch_that_will_be_cut_between_two_communes() {
        city = open(UnitKind.CITY, "Thành phố Cắt", null, BEGIN);
        var old = open(UnitKind.RURAL_COMMUNE, "Xã Cũ", city, BEGIN);
        cut = open(UnitKind.BRANCH, "Chi hội Bị cắt", old, BEGIN);
        east = open(UnitKind.RURAL_COMMUNE, "Xã Đông", city, REFORM);
        west = open(UnitKind.RURAL_COMMUNE, "Xã Tây", city, REFORM);
        eastBranch = open(UnitKind.BRANCH, "Chi hội Đông", east, REFORM);
        westBranch = open(UnitKind.BRANCH, "Chi hội Tây", west, REFORM);
        units.close(cut, REFORM, "NQ thử", Actor.MACHINE);
        units.close(old, REFORM, "NQ thử", Actor.MACHINE);
        db.sql("select access.refresh_scopes()").query(row -> {});
        for (int i = 0; i < 8; i++) woman(cut, LocalDate.of(2018, 3, 1));
    }

    @Test
    void restating_over_a_cut_whose_shares_nobody_knows_is_not_possible_and_names_the_branch() {
        cutInto(null, null);
        var figure = figures.answer(restated(east), Actor.MACHINE);
        assertThat(figure.how()).isEqualTo(How.NOT_POSSIBLE);
        assertThat(figure.value()).isNull();
        assertThat(figure.unknown()).containsExactly("Chi hội Bị cắt");
        assertThat(figures.answer(restated(city), Actor.MACHINE))
                .as("the city holds both halves, so it is exact")
                .satisfies(whole -> assertThat(whole.how()).isEqualTo(How.RESTATED_EXACTLY))
                .satisfies(whole -> assertThat(whole.value()).isEqualByComparingTo("8"));
    }

    @Test
    void restating_over_known_shares_says_that_it_is_by_share() {
        cutInto(new BigDecimal("0.25"), new BigDecimal("0.75"));
        var children = figures.children(restated(city), Actor.MACHINE);
        assertThat(children.values()).allMatch(figure -> figure.how() == How.RESTATED_BY_SHARE);
        assertThat(children.values().stream().map(Figure::value))
                .containsExactlyInAnyOrder(BigDecimal.valueOf(2), BigDecimal.valueOf(6));
    }

    @Test
    void as_known_before_anybody_counted_the_halves_it_stays_impossible() {
        cutInto(null, null);
        var before = db.sql("select clock_timestamp()")
                .query((row, n) -> row.getObject(1, OffsetDateTime.class))
                .single()
                .toInstant();
        cutInto(new BigDecimal("0.25"), new BigDecimal("0.75"));
        assertThat(figures.answer(restated(east).knownAt(before), Actor.MACHINE).how())
                .isEqualTo(How.NOT_POSSIBLE);
        assertThat(figures.answer(restated(east), Actor.MACHINE).value()).isEqualByComparingTo("2");
    }

    @Test
    void what_is_declared_is_shown_as_declared_with_source_and_author_and_keeps_what_was_said_before() {
        var day = LocalDate.of(2026, 1, 31);
        figures.declare(new Declaration("women-present", east, day, 700, "Công an xã"), Actor.MACHINE);
        figures.declare(new Declaration("women-present", east, day, 710, "Công an xã, đính chính"), Actor.MACHINE);
        var figure = figures.answer(Question.on("women-present", east, day.plusDays(9)), Actor.MACHINE);
        assertThat(figure.how()).isEqualTo(How.DECLARED);
        assertThat(figure.value()).isEqualByComparingTo("710");
        var said = figures.saidOf("women-present", east, Actor.MACHINE);
        assertThat(said).extracting(one -> one.declaration().value()).containsExactly(710L, 700L);
        assertThat(said).extracting(Said::author).containsOnly(Actor.MACHINE.login());
        assertThat(said.getFirst().replaced()).isNull();
        assertThat(said.getLast().replaced()).isNotNull();
    }

    @Test
    void a_parent_is_declared_by_its_sub_units_once_all_of_them_have_spoken() {
        var day = LocalDate.of(2026, 1, 31);
        var question = Question.on("women-present", city, day);
        figures.declare(new Declaration("women-present", east, day, 700, "Công an xã"), Actor.MACHINE);
        assertThat(figures.answer(question, Actor.MACHINE).unknown()).containsExactly("Xã Tây");
        figures.declare(new Declaration("women-present", west, day, 300, "Công an xã"), Actor.MACHINE);
        assertThat(figures.answer(question, Actor.MACHINE).value()).isEqualByComparingTo("1000");
    }

    @Test
    void what_the_book_counts_itself_and_what_has_no_source_is_not_declared() {
        refuses(new Declaration("women-18", east, THEN, 1, "tôi"), "indicators.not-declarable");
        refuses(new Declaration("women-present", east, THEN, 1, " "), "indicators.declare-no-source");
        refuses(new Declaration("women-present", east, THEN, -1, "tôi"), "indicators.declare-no-value");
    }

    @Test
    void what_was_known_at_an_instant_is_not_answered_while_a_transaction_from_before_it_goes_on() throws Exception {
        var before = Instant.now();
        Thread.sleep(5);
        try (var other = connections.getConnection()) {
            other.setAutoCommit(false);
            try (var statement = other.createStatement()) {
                statement.execute("select 1");
            }
            Thread.sleep(5);
            var after = Instant.now();
            Thread.sleep(5);
            assertThat(settled.isBeingWritten(after)).isTrue();
            assertThat(settled.isBeingWritten(before)).isFalse();
            assertThatThrownBy(() ->
                            figures.answer(Question.on("women-18", city, THEN).knownAt(after), Actor.MACHINE))
                    .isInstanceOf(Refused.class);
            other.rollback();
            assertThat(settled.isBeingWritten(after)).isFalse();
        }
    }

    /** More branches than are read by a list. */
    @Test
    void a_whole_range_of_branches_is_counted_as_from_its_rows() {
        var chance = new Random(7);
        var many = new ArrayList<NewUnit>();
        for (int i = 0; i < 260; i++)
            many.add(new NewUnit(
                    UnitKind.BRANCH.level(),
                    "Chi hội " + i,
                    null,
                    UnitKind.BRANCH,
                    east,
                    DateSpan.since(REFORM),
                    "QĐ"));
        var branches = units.openAll(many, Actor.MACHINE);
        var asked = branches.subList(1, 259);
        db.sql("select access.refresh_scopes()").query(row -> {});
        for (int i = 0; i < 300; i++) woman(branches.get(chance.nextInt(260)), BEGIN.plusDays(chance.nextInt(4000)));
        assertThat(new Branches(asked).asRange()).isTrue();
        for (int i = 0; i < 12; i++) {
            var day = BEGIN.plusDays(chance.nextInt(4300));
            for (var code : List.of("women-18", "women-age-unknown", "members"))
                scopes.names(
                        Actor.MACHINE,
                        () -> assertThat(tallies.differences(indicators.of(code), day, asked))
                                .as("%s on %s", code, day)
                                .isEmpty());
            woman(branches.get(chance.nextInt(260)), day.minusDays(chance.nextInt(60)));
        }
    }

    private void refuses(Declaration declaration, String key) {
        assertThatThrownBy(() -> figures.declare(declaration, Actor.MACHINE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static Question restated(UnitId unit) {
        return Question.on("women-18", unit, THEN).in(new Frame.Today());
    }

    private void cutInto(@Nullable BigDecimal east, @Nullable BigDecimal west) {
        units.succeed(
                List.of(
                        new Succession(cut, eastBranch, REFORM, Relation.PART, east, null, "NQ thử"),
                        new Succession(cut, westBranch, REFORM, Relation.PART, west, null, "NQ thử")),
                Actor.MACHINE);
    }

    private UnitId open(UnitKind kind, String name, @Nullable UnitId parent, LocalDate from) {
        return units.open(
                new NewUnit(kind.level(), name, null, kind, parent, DateSpan.since(from), "QĐ thử"), Actor.MACHINE);
    }

    private void woman(UnitId branch, LocalDate from) {
        scopes.names(Actor.MACHINE, () -> {
            var id = db.sql("""
                            insert into people.person
                              (branch_id, full_name, name_key, given_key, middle_key, birth_year, born)
                            values (:branch, 'Nguyễn Thị Thử', 'nguyen thi thu', 'thu', 'thi thu', 2000, :born::date)
                            returning id""")
                    .param("branch", branch.value())
                    .param(
                            "born",
                            from.minusYears(from.getDayOfMonth() % 2 == 0 ? 17 : 40)
                                    .minusDays(340))
                    .query(UUID.class)
                    .single();
            db.sql("""
                            insert into people.residence (person_id, branch_id, valid, woman, born)
                            select id, branch_id, daterange(:from::date, null), true, born from people.person where id = :id""").param("from", from).param("id", id).update();
        });
    }
}
