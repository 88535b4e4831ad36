package vn.sohoi.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.BookTest;
import vn.sohoi.Campaign;
import vn.sohoi.access.FieldClass;
import vn.sohoi.access.Scopes;
import vn.sohoi.indicators.catalogue.Catalogue;
import vn.sohoi.indicators.spi.Ages;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.indicators.spi.Tally;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Units;

/**
 * Whoever may not know the women is told of guarded counts what the cells tell, and nothing else: two books that differ only in
 * what a star or a rounding hides give the same answers to every question. In a book of its own: questions go through its whole
 * tree, which grows with each class of the common one.
 */
@BookTest
@TestPropertySource(properties = "test.book=figures")
@Transactional
@Tag(Campaign.TAG)
class SmallNumbersTest {
    private static final int STEPS = 120;
    /** After everything that the histories record. */
    private static final Clock LATER =
            Clock.fixed(Instant.parse("2030-02-15T00:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final SqlText CORE = SqlText.of("""
            select person_id as subject, branch_id, valid, recorded, 1::bigint as amount, null::date as born
              from membership.core""");
    private static final SqlText CHOSEN = SqlText.of("""
            select person_id as subject, branch_id, lower(valid) as day, recorded, 1::bigint as amount
              from membership.core""");
    private static final Evidence.Stock STOCK = new Evidence.Stock(
            "guarded", Measure.PERSON, FieldClass.C3, "", CORE, Tally.standing("membership.core"), Ages.ALL);
    private static final Evidence.Flow FLOW = new Evidence.Flow(
            "guarded-new", Measure.TURN, FieldClass.C4, "", CHOSEN, Tally.begun("membership.core", List.of()));
    private static final List<Evidence> ALL = List.of(
            STOCK,
            FLOW,
            new Evidence.Distinct("guarded-women", "", "guarded-new"),
            new Evidence.Ratio("guarded-share", "", "guarded", "women-18"));

    @Autowired
    Db db;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    Counts exactly;

    @Autowired
    Declarations declarations;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Texts texts;

    @Autowired
    OpenRows rows;

    @Autowired
    Beliefs beliefs;

    @Autowired
    Guard guard;

    @Autowired
    Indicators counted;

    private Figures figures;

    @BeforeEach
    void a_feature_counts_what_is_guarded() {
        var women = counted.of("women-18");
        var indicators = new Indicators(
                List.of(() -> {
                    var all = new ArrayList<>(ALL);
                    all.add(women);
                    return all;
                }),
                catalogue,
                texts);
        var recount = exactly.recount();
        var counts = new Counts(exactly.tallies(), recount, exactly.subjects(), new CoarseCounts(recount, LATER));
        var spreads = new Spreads(indicators, counts, declarations, units, LATER);
        figures = new Figures(indicators, spreads, rows, declarations, beliefs, guard);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7})
    void from_1_to_7_is_a_star_and_gives_4_to_every_sum(long few) {
        assertThat(SmallNumbers.given(few)).isEqualTo(4);
        assertThat(told(few).how()).isEqualTo(How.WITHHELD);
        assertThat(told(few).value()).isNull();
    }

    @Test
    void none_is_told_as_none_and_from_8_on_to_the_nearest_5() {
        assertThat(LongStream.of(0, 8, 12, 13, 17, 18, 1234).map(SmallNumbers::given))
                .containsExactly(0L, 10L, 10L, 15L, 15L, 20L, 1235L);
        assertThat(told(0).value()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(told(13).how()).isEqualTo(How.ROUNDED);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.sohoi.Campaign#seeds")
    void two_books_that_differ_beneath_the_same_cells_answer_alike(long seed) {
        scopes.names(Actor.MACHINE, () -> {
            var history = new RandomHistory(seed, db, units);
            for (int step = 0; step < STEPS; step++) history.step();
            chooseMany(history);
            var questions = questions(history);
            var before = cells(history);
            var answers = answers(questions);
            int same = 0;
            for (var woman : chosen(history)) {
                var row = take(woman);
                boolean hidden = cells(history).equals(before);
                Collections.shuffle(questions, new Random(seed));
                if (hidden) {
                    same++;
                    assertThat(answers(questions)).isEqualTo(answers);
                }
                giveBack(row);
                if (same == 2) break;
            }
            assertThat(same).as("books that differ beneath the same cells").isPositive();
        });
    }

    @Test
    void the_sum_is_what_the_parts_tell_and_no_row_opens() {
        scopes.names(Actor.MACHINE, () -> {
            var history = new RandomHistory(11, db, units);
            for (int step = 0; step < STEPS; step++) history.step();
            var question = Question.on("guarded", history.city, LocalDate.of(2024, 12, 31));
            long sum = cells(history).entrySet().stream()
                    .filter(one -> one.getKey().endsWith("on 2024-12-31"))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            assertThat(figures.answer(question, Actor.MACHINE)).isEqualTo(told(sum));
            assertThat(figures.answer(question, Actor.MACHINE).rows()).isZero();
            assertThatThrownBy(() -> figures.open(question, Actor.MACHINE, Figures.Page.FIRST))
                    .isInstanceOf(Refused.class);
        });
    }

    @Test
    void a_month_and_a_quarter_that_runs_have_no_cell_and_no_answer() {
        scopes.names(Actor.MACHINE, () -> {
            var history = new RandomHistory(5, db, units);
            for (var period : List.of("2024-05", "2024-02-01..2024-04-30", "2030-Q1")) {
                var question = Question.within("guarded-new", history.city, Period.parse(period));
                assertThat(figures.answer(question, Actor.MACHINE).how()).isEqualTo(How.NOT_POSSIBLE);
            }
        });
    }

    private static Figure told(long sum) {
        return SmallNumbers.told(Figure.of(sum, Measure.PERSON, How.COUNTED, sum));
    }

    /** Every unit, in three trees, at ends of quarters and between them, periods of all sizes, known now and earlier. */
    private List<Question> questions(RandomHistory history) {
        var all = new ArrayList<Question>();
        var places = new ArrayList<>(List.of(history.city, history.oldOne, history.freshOne));
        places.add(history.branches.getFirst());
        var frames = List.of(new Frame.AsItWas(), new Frame.Today(), new Frame.On(LocalDate.of(2020, 1, 1)));
        var chance = new Random(history.branches.hashCode());
        for (var unit : places)
            for (var frame : frames) {
                for (var code : List.of("guarded", "guarded-share"))
                    all.add(new Question(code, unit, new Question.On(history.day()), frame, null));
                for (var period : List.of("2019", "2024-H1", "2025-Q3", "2016..2027"))
                    all.add(new Question(
                            chance.nextBoolean() ? "guarded-new" : "guarded-women",
                            unit,
                            new Question.Within(Period.parse(period)),
                            frame,
                            null));
                all.add(new Question(
                        "guarded", unit, new Question.On(history.day()), frame, Instant.parse("2029-05-05T00:00:00Z")));
            }
        return all;
    }

    private Map<Question, Object> answers(List<Question> questions) {
        var answers = new LinkedHashMap<Question, Object>();
        for (var question : questions)
            try {
                answers.put(
                        question,
                        List.of(figures.answer(question, Actor.MACHINE), figures.children(question, Actor.MACHINE)));
            } catch (Refused notThere) {
                answers.put(question, notThere.key());
            }
        return answers;
    }

    /** What each branch's quarter gives, counted by hand. */
    private Map<String, Long> cells(RandomHistory history) {
        var cells = new LinkedHashMap<String, Long>();
        db.sql("""
                        select branch_id || ' on ' || (quarter - interval '1 day')::date as cell, count(*) as many
                          from membership.core, generate_series('2015-01-01'::date, '2030-01-01', '3 months') quarter
                         where branch_id = any(:branches) and upper_inf(recorded)
                           and valid @> (quarter - interval '1 day')::date
                         group by 1
                        union all
                        select branch_id || ' within ' || date_trunc('quarter', lower(valid))::date, count(*)
                          from membership.core where branch_id = any(:branches) and upper_inf(recorded) group by 1
                        order by 1""")
                .param("branches", Branches.array(history.branches))
                .query((row, number) -> cells.put(row.getString("cell"), SmallNumbers.given(row.getLong("many"))))
                .list();
        return cells;
    }

    /** All members, most of them in one quarter, so that its cells hold several. */
    private void chooseMany(RandomHistory history) {
        db.sql("delete from membership.core where branch_id = any(:branches)")
                .param("branches", Branches.array(history.branches))
                .update();
        db.sql("""
                        insert into membership.core (person_id, branch_id, valid)
                        select person_id, branch_id, daterange(day, day + 500)
                          from (select person_id, branch_id,
                                       case row_number() over (order by person_id) % 4
                                         when 0 then '2019-02-01'::date else '2024-07-10' end as day
                                  from membership.member where branch_id = any(:branches)) members""").param("branches", Branches.array(history.branches)).update();
    }

    private List<UUID> chosen(RandomHistory history) {
        return db.sql("select person_id from membership.core where branch_id = any(:branches) order by id")
                .param("branches", Branches.array(history.branches))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private record Row(UUID woman, long branch, String valid) {}

    private Row take(UUID woman) {
        return db.sql(
                        "delete from membership.core where person_id = :woman returning person_id, branch_id, valid::text")
                .param("woman", woman)
                .query((row, number) -> new Row(row.getObject(1, UUID.class), row.getLong(2), row.getString(3)))
                .single();
    }

    private void giveBack(Row row) {
        db.sql("insert into membership.core (person_id, branch_id, valid) values (:woman, :branch, :valid::daterange)")
                .param("woman", row.woman())
                .param("branch", row.branch())
                .param("valid", row.valid())
                .update();
    }
}
