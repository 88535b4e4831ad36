package vn.sohoi.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.sohoi.BookTest;
import vn.sohoi.Campaign;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Role;
import vn.sohoi.access.Scopes;
import vn.sohoi.closings.Round;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Frame;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.TallyCheck;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Succession;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/**
 * What must hold of every reorganisation, whatever the histories beneath: two hundred of them in the whole form. In books of
 * their own, ten to each: trees are read whole, so that each history is slower by all those before it in the same book.
 */
@BookTest
@TestPropertySource(properties = "test.book=histories")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@Tag(Campaign.TAG)
class ReorganisationHistoriesTest {
    private static final int WHOLE = 200;
    private static final int SHORT = 3;
    private static final int TOGETHER = 10;
    private static final int SEALED = 2022;
    private static final List<String> COUNTED = List.of("members", "women-18", "core-members");

    @Autowired
    RandomReorganisations histories;

    @Autowired
    SealedYear year;

    @Autowired
    Enforcing enforcing;

    @Autowired
    Previewing previewing;

    @Autowired
    Figures figures;

    @Autowired
    TallyCheck tallies;

    @Autowired
    Units units;

    @Autowired
    Authoriser authoriser;

    @Autowired
    Scopes scopes;

    @Autowired
    Db db;

    /** The first seed of each book. */
    static LongStream books() {
        return LongStream.iterate(1, first -> first <= (Campaign.isWhole() ? WHOLE : SHORT), first -> first + TOGETHER);
    }

    @ParameterizedTest(name = "from seed {0}")
    @MethodSource("books")
    void totals_and_seals_are_kept_open_reports_and_rights_follow_and_undoing_restores_everything(long first) {
        long last = Campaign.isWhole() ? first + TOGETHER - 1 : SHORT;
        for (long seed = first; seed <= last; seed++) {
            System.out.printf("history of seed %d%n", seed);
            play(seed);
        }
        // of all histories at once: what one of them breaks stays broken
        assertThat(tallies.check().differences()).isEmpty();
    }

    private void play(long seed) {
        var history = histories.begin(seed);
        for (int act = 0; act < 10; act++) histories.act(history);
        var sealed = year.seal(history.city(), SEALED);
        for (int round = 0; round < 2; round++) {
            for (int act = 0; act < 15; act++) histories.act(history);
            var day = LocalDate.of(2024, 1, 1)
                    .plusDays(200L * round + history.random().nextInt(150));
            var running = year.open(history.city(), 2024 + round);
            var asked = year.askedUnits(running);
            var lists = year.demandExactLists(sealed);
            var tried = histories.plan(history, day);
            var hash = BookHash.of(scopes, db);
            var totals = totals(history.city(), day);
            inForce(history, tried, day, totals);
            assertThat(year.demandExactLists(sealed))
                    .as("nothing of what was sealed before changed")
                    .isEqualTo(lists);
            reportsFollow(history, running);
            enforcing.undo(tried, "Thử", Actor.MACHINE);
            assertThat(BookHash.of(scopes, db)).as("undone").isEqualTo(hash);
            assertThat(totals(history.city(), day)).isEqualTo(totals);
            assertThat(year.askedUnits(running)).isEqualTo(asked);
            inForce(history, histories.plan(history, day), day, totals);
            reportsFollow(history, running);
            history.settle(units.treeOn(day));
        }
        year.demandExactLists(sealed);
    }

    /** Of a year that runs the units of its last day are asked, and no others. */
    private void reportsFollow(RandomReorganisations.History history, Round running) {
        var there = units.treeOn(running.period().lastDay()).children(history.city());
        assertThat(year.askedUnits(running))
                .containsExactlyInAnyOrderElementsOf(
                        there.stream().map(Unit::id).toList());
    }

    private void inForce(
            RandomReorganisations.History history, PlanId plan, LocalDate day, List<Optional<BigDecimal>> totals) {
        var ending = new ArrayList<UnitId>();
        for (var line : histories.lines(plan)) if (line instanceof Line.Close close) ending.add(close.unit());
        enforcing.force(plan);
        assertThat(totals(history.city(), day)).as("before = after").isEqualTo(totals);
        childrenSumToParent(history.city(), day);
        ending.forEach(unit -> sharesSumToOne(unit, day));
        histories.cutBranches(plan).forEach(branch -> cutSharesSumToOne(branch, day));
        rightsFollow(history, day);
    }

    private List<Frame> frames(LocalDate day) {
        return List.of(new Frame.AsItWas(), new Frame.Today(), new Frame.On(day.minusDays(1)), new Frame.On(day));
    }

    private List<Optional<BigDecimal>> totals(UnitId city, LocalDate day) {
        var totals = new ArrayList<Optional<BigDecimal>>();
        for (var asked : List.of(day.minusDays(300), day.minusDays(1), day, day.plusDays(90)))
            for (var frame : frames(day))
                for (var code : COUNTED) totals.add(Optional.ofNullable(value(code, city, asked, frame)));
        for (var code : List.of("admitted", "departed"))
            totals.add(Optional.ofNullable(figures.answer(
                            Question.within(code, city, Period.parse(String.valueOf(day.getYear()))), Actor.MACHINE)
                    .value()));
        return totals;
    }

    private @Nullable BigDecimal value(String code, UnitId unit, LocalDate day, Frame frame) {
        return figures.answer(new Question(code, unit, new Question.On(day), frame, null), Actor.MACHINE)
                .value();
    }

    private void childrenSumToParent(UnitId city, LocalDate day) {
        for (var frame : frames(day))
            for (var code : COUNTED) {
                var question = new Question(code, city, new Question.On(day.plusDays(90)), frame, null);
                var sum = figures.children(question, Actor.MACHINE).values().stream()
                        .map(figure -> Objects.requireNonNull(figure.value()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum)
                        .isEqualByComparingTo(
                                figures.answer(question, Actor.MACHINE).value());
            }
    }

    private void sharesSumToOne(UnitId unit, LocalDate day) {
        var shares = units.successors(unit, day.minusDays(1)).stream()
                .filter(one -> one.day().equals(day))
                .map(Succession::sharePeople)
                .filter(Objects::nonNull)
                .toList();
        if (shares.isEmpty()) return;
        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(BigDecimal.ONE);
    }

    /** What is left of a cut branch and its parts are the whole; where nobody went it is told of the parts alone: nothing. */
    private void cutSharesSumToOne(UnitId branch, LocalDate day) {
        var told = units.successors(branch, day.minusDays(1)).stream()
                .filter(one -> one.day().equals(day) && one.sharePeople() != null)
                .toList();
        if (told.isEmpty()) return;
        boolean rest = told.stream().anyMatch(one -> one.to().equals(branch));
        assertThat(told.stream()
                        .map(one -> Objects.requireNonNull(one.sharePeople()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(rest ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    private void rightsFollow(RandomReorganisations.History history, LocalDate day) {
        var tree = units.treeOn(day);
        var communes = tree.children(history.city());
        for (var commune : communes)
            for (var branch : tree.branchesUnder(commune.id()))
                for (var other : communes) {
                    var chair = new Actor("chair", "Chủ tịch", 1L, other.id(), Role.COMMUNE_CHAIR.name());
                    assertThat(authoriser.reaches(chair, branch))
                            .isEqualTo(other.id().equals(commune.id()));
                }
    }
}
