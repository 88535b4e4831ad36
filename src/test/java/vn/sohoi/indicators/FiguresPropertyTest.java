package vn.sohoi.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.BookTest;
import vn.sohoi.Campaign;
import vn.sohoi.access.Scopes;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

/** What must hold of every figure, whatever the histories beneath. */
@BookTest
@TestPropertySource(properties = "test.book=figures")
@Transactional
@Tag(Campaign.TAG)
class FiguresPropertyTest {
    private static final int STEPS = 120;
    private static final List<String> BANDS = List.of(
            "members-under-18",
            "members-18-30",
            "members-31-45",
            "members-46-60",
            "members-over-60",
            "members-age-unknown");

    @Autowired
    Db db;

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

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.sohoi.Campaign#seeds")
    void every_tally_equals_a_recount_on_any_day_after_any_step(long seed) {
        playing(seed, history -> {
            for (int step = 0; step < STEPS; step++) {
                history.step();
                if (step % 10 != 0) continue;
                var day = history.day();
                for (var evidence : indicators.contributed())
                    assertThat(tallies.differences(evidence, day, history.branches))
                            .as("%s on %s after step %d", evidence.code(), day, step)
                            .isEmpty();
            }
        });
    }

    private static final List<Frame> FRAMES =
            List.of(new Frame.AsItWas(), new Frame.Today(), new Frame.On(LocalDate.of(2020, 1, 1)));

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.sohoi.Campaign#seeds")
    void sub_units_sum_to_the_parent_in_every_tree(long seed) {
        playing(seed, history -> {
            for (int step = 0; step < STEPS; step++) history.step();
            for (var evidence : indicators.contributed())
                for (var frame : FRAMES) {
                    var day = history.day();
                    sumsUp(new Question(evidence.code(), history.city, new Question.On(day), frame, null));
                    sumsUp(new Question(evidence.code(), history.city, year(day), frame, null));
                }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.sohoi.Campaign#seeds")
    void age_bands_sum_to_the_members(long seed) {
        playing(seed, history -> {
            for (int step = 0; step < STEPS; step++) history.step();
            for (int i = 0; i < 20; i++) {
                var day = history.day();
                var sum = BANDS.stream()
                        .map(code -> value(Question.on(code, history.city, day)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum).isEqualByComparingTo(value(Question.on("members", history.city, day)));
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.sohoi.Campaign#seeds")
    void what_was_known_then_is_answered_the_same_for_ever(long seed) {
        playing(seed, history -> {
            var asked = new ArrayList<Question>();
            var answers = new ArrayList<Figure>();
            for (int step = 0; step < STEPS; step++) {
                history.step();
                if (step % 15 != 0) continue;
                var then = pause();
                for (var code : List.of("members", "women-18", "admitted", "departed", "coverage")) {
                    var question = new Question(code, history.city, year(history.day()), new Frame.AsItWas(), then);
                    asked.add(question);
                    answers.add(figures.answer(question, Actor.MACHINE));
                }
            }
            for (int i = 0; i < asked.size(); i++)
                assertThat(figures.answer(asked.get(i), Actor.MACHINE)).isEqualTo(answers.get(i));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.sohoi.Campaign#seeds")
    void a_day_as_known_now_changes_only_by_a_later_row_that_begins_on_or_before_it(long seed) {
        playing(seed, history -> {
            for (int step = 0; step < STEPS; step++) {
                var day = history.day();
                var before = value(Question.on("members", history.city, day));
                var then = pause();
                history.step();
                if (value(Question.on("members", history.city, day)).compareTo(before) == 0) continue;
                assertThat(touched(then, day)).isTrue();
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.sohoi.Campaign#seeds")
    void a_row_deleted_beneath_a_figure_makes_it_one_less(long seed) {
        playing(seed, history -> {
            for (int step = 0; step < STEPS; step++) history.step();
            var chance = new Random(seed);
            for (int i = 0; i < 5; i++) {
                var stay = db.sql("""
                                select id, lower(valid) as day from membership.stay
                                 where upper_inf(recorded) and branch_id = any(:branches) order by id""")
                        .param("branches", Branches.array(history.branches))
                        .query((row, n) ->
                                new Stay(row.getObject(1, java.util.UUID.class), row.getObject(2, LocalDate.class)))
                        .list();
                var one = stay.get(chance.nextInt(stay.size()));
                var question = Question.on("members", history.city, one.day());
                var before = value(question);
                db.sql("delete from membership.stay where id = :id")
                        .param("id", one.id())
                        .update();
                assertThat(value(question)).isEqualByComparingTo(before.subtract(BigDecimal.ONE));
            }
        });
    }

    private record Stay(java.util.UUID id, LocalDate day) {}

    private void playing(long seed, Consumer<RandomHistory> work) {
        var history = new RandomHistory(seed, db, units);
        scopes.names(Actor.MACHINE, () -> work.accept(history));
    }

    private static Question.When year(LocalDate day) {
        return new Question.Within(Period.parse(String.valueOf(day.getYear())));
    }

    private void sumsUp(Question question) {
        // whoever was in two units is once in the parent
        if (indicators.of(question.indicator()) instanceof Evidence.Distinct) return;
        boolean happens = indicators.happens(indicators.of(question.indicator()));
        if (happens && question.when() instanceof Question.On) return;
        if (units.find(question.unit(), question.when().day()).isEmpty()) return;
        var parent = figures.answer(question, Actor.MACHINE);
        var children = figures.children(question, Actor.MACHINE).values();
        if (parent.how() == How.NOT_POSSIBLE && parent.parts().isEmpty()) return;
        if (!parent.parts().isEmpty()) {
            for (int part = 0; part < 2; part++) {
                int which = part;
                if (parent.parts().get(which).value() == null) continue;
                assertThat(sum(children.stream()
                                .map(child -> child.parts().get(which))
                                .toList()))
                        .as("%s", question)
                        .isEqualByComparingTo(
                                Objects.requireNonNull(parent.parts().get(which).value()));
            }
            return;
        }
        assertThat(sum(children)).as("%s", question).isEqualByComparingTo(Objects.requireNonNull(parent.value()));
    }

    private static BigDecimal sum(java.util.Collection<Figure> figures) {
        return figures.stream()
                .map(figure -> Objects.requireNonNull(figure.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal value(Question question) {
        return Objects.requireNonNull(figures.answer(question, Actor.MACHINE).value());
    }

    /** Whether a row was recorded, or one ended, since then whose valid time begins on or before the day. */
    private boolean touched(Instant then, LocalDate day) {
        return db.sql("""
                        select exists (select from membership.stay
                                        where lower(valid) <= :day
                                          and (lower(recorded) > :then or upper(recorded) > :then))""")
                .param("day", day)
                .param("then", java.time.OffsetDateTime.ofInstant(then, java.time.ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** An instant that lies between what came before and what comes after. */
    private static Instant pause() {
        try {
            Thread.sleep(2);
            var now = Instant.now();
            Thread.sleep(2);
            return now;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
