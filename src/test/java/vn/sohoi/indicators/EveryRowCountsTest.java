package vn.sohoi.indicators;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoi.Campaign;
import vn.sohoi.DemoTest;
import vn.sohoi.access.FieldClass;
import vn.sohoi.access.Scopes;
import vn.sohoi.indicators.EvidenceTable.Row;
import vn.sohoi.indicators.EvidenceTable.Time;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.platform.server.Preparation.Prepared;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.platform.sql.SqlText;
import vn.sohoi.units.Units;

/**
 * Beneath every counted figure of the story: one row goes, as the book lets it go, and each figure above it is less by what the row
 * carried. Ratios and counts of units have no rows of their own.
 */
@DemoTest
@Tag(Campaign.TAG)
class EveryRowCountsTest {
    private static final int SHORTLY = 12;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Set<String> WITHOUT_ROWS = Set.of(
            "departed-other",
            "departed-removed",
            "excellent-collectives-awarded-by-commune",
            "good-collectives-awarded-by-commune",
            "households-out-of-near-poverty",
            "individuals-awarded-by-centre",
            "individuals-awarded-by-province",
            "members-age-unknown",
            "members-under-18",
            "session-attendances",
            "women-age-unknown");

    private static final Time ALWAYS = new Time(LocalDate.of(1930, 1, 1), TODAY.plusDays(1));

    private static final Time STORY = new Time(LocalDate.of(2016, 6, 30), TODAY.plusDays(1));

    @Autowired
    Indicators indicators;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcClient sql;

    @Autowired
    Spreads spreads;

    @Autowired
    Prepared prepared;

    @Autowired
    TransactionTemplate transaction;

    static LongStream seeds() {
        return Campaign.seeds(10, 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_row_gone_lowers_every_figure_above_it_by_what_it_carried(long seed) {
        var chance = new Random(seed);
        var some = new ArrayList<>(indicators.contributed().stream()
                .filter(one -> isOfRows(one) && isTakenBack(one))
                .toList());
        Collections.shuffle(some, chance);
        var tried = new TreeSet<String>();
        for (var evidence : Campaign.isWhole() ? some : some.subList(0, SHORTLY))
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                if (less(evidence, chance)) tried.add(evidence.code());
            });
        if (Campaign.isWhole())
            assertThat(some.stream().map(Evidence::code).filter(code -> !tried.contains(code)))
                    .as("the story has no row of these")
                    .isSubsetOf(WITHOUT_ROWS);
        assertThat(tried).isNotEmpty();
    }

    @Test
    void a_row_counts_as_one_where_the_feature_does_not_say_that_it_carries_an_amount() {
        for (var evidence : indicators.contributed())
            if (isOfRows(evidence) && !(evidence instanceof Evidence.Flow flow && flow.weighed())) {
                var sum = seeing(() -> table(evidence).sum());
                assertThat(sum.amount()).as(evidence.code()).isEqualTo(sum.rows());
            }
    }

    /** Nobody but the owner of the server can take them away; beneath the figure they count one by one all the same. */
    @Test
    void what_the_book_never_takes_back_counts_by_its_rows_too() {
        var never = new TreeSet<String>();
        for (var evidence : indicators.contributed())
            if (isOfRows(evidence) && !isTakenBack(evidence)) never.add(table(evidence).name);
        assertThat(never)
                .containsExactly("campaigns.plaque", "campaigns.recheck", "emulation.graded", "targets.target");
        strike("households-with-plaque", SqlText.of("""
                update campaigns.plaque set recorded = tstzrange(lower(recorded), clock_timestamp())
                 where ctid = (select ctid from campaigns.plaque where upper_inf(recorded) limit 1)"""));
        strike("households-helped-to-criteria", SqlText.of("""
                update campaigns.recheck set recorded = tstzrange(lower(recorded), clock_timestamp())
                 where ctid = (select ctid from campaigns.recheck where helped and upper_inf(recorded) limit 1)"""));
        strike("base-units-excellent", SqlText.of("""
                update emulation.result set grade_id = null
                 where id = (select id from emulation.graded where mark = 'COMMUNE_EXCELLENT' limit 1)"""));
        strike("targets-set", SqlText.of("""
                delete from targets.wanted
                 where target_id = (select target_id from targets.wanted group by target_id having count(*) = 1 limit 1)"""));
    }

    private void strike(String code, SqlText one) {
        var address = prepared.owner();
        var owner = new OwnerDb(new DriverManagerDataSource(address.url(), address.user(), address.password()));
        var rows = SqlText.of("select count(*) from (")
                .then(
                        indicators.of(code) instanceof Evidence.Flow flow
                                ? flow.select()
                                : ((Evidence.Stock) indicators.of(code)).select())
                .then(") evidence where upper_inf(recorded)");
        assertThatThrownBy(() -> owner.together(() -> {
                    long before = owner.sql(rows).query(Long.class).single();
                    assertThat(owner.sql(one).update()).as(code).isOne();
                    assertThat(owner.sql(rows).query(Long.class).single())
                            .as(code)
                            .isEqualTo(before - 1);
                    throw new Undone();
                }))
                .isInstanceOf(Undone.class);
    }

    /** Takes one back and compares; false where there is none. */
    private boolean less(Evidence evidence, Random chance) {
        var table = table(evidence);
        var found = any(table, evidence, chance);
        if (found.isEmpty()) return false;
        var row = found.get();
        var question = question(evidence, row, chance);
        var before = value(question);
        if (evidence instanceof Evidence.Distinct) takeAllAway(table, row, question);
        else scopes.names(Actor.MACHINE, () -> takeAway(table, row));
        assertThat(value(question))
                .as("%s without %s", question, row)
                .isEqualByComparingTo(before.subtract(BigDecimal.valueOf(row.amount())));
        return true;
    }

    private Optional<Row> any(EvidenceTable table, Evidence evidence, Random chance) {
        if (!(evidence instanceof Evidence.Stock)) return seeing(() -> table.any(ALWAYS, chance));
        for (int tries = 0; tries < 20; tries++) {
            var row = seeing(() ->
                    table.day(STORY, chance).flatMap(day -> table.any(new Time(day, day.plusDays(1)), chance)));
            if (row.isPresent()) return row;
        }
        return Optional.empty();
    }

    /** Of the row's unit or one above it, for its day, or the month or year of it. */
    private Question question(Evidence evidence, Row row, Random chance) {
        var path = units.treeOn(row.day()).path(row.unit());
        var unit = path.get(chance.nextInt(path.size())).id();
        if (evidence instanceof Evidence.Stock) return Question.on(evidence.code(), unit, row.day());
        var period = chance.nextBoolean()
                ? String.valueOf(row.day().getYear())
                : row.day().toString().substring(0, 7);
        return Question.within(evidence.code(), unit, Period.parse(period));
    }

    /** Whom it happened to more than once still counts while one of the rows stands. */
    private void takeAllAway(EvidenceTable table, Row row, Question question) {
        var period = ((Question.Within) question.when()).period();
        scopes.names(Actor.MACHINE, () -> {
            for (var one : table.of(row.subject(), new Time(period.from(), period.until())))
                if (units.treeOn(one.day()).path(one.unit()).stream()
                        .anyMatch(above -> above.id().equals(question.unit()))) takeAway(table, one);
        });
    }

    private void takeAway(EvidenceTable table, Row row) {
        if (!table.name.equals("emulation.awarded")) table.takeAway(row);
        else sql.sql("""
                            insert into emulation.award_step (award_id, number, unit_id, kind, day, reason, author)
                            select award_id, max(number) + 1, unit_id, 'ANNULLED', current_date, 'thử', 'thu'
                              from emulation.award_step where award_id = :award group by award_id, unit_id""").param("award", row.subject()).update();
    }

    private boolean isTakenBack(Evidence evidence) {
        var table = table(evidence);
        return table.isTakenBack() || table.name.equals("emulation.awarded");
    }

    private static boolean isOfRows(Evidence evidence) {
        return evidence instanceof Evidence.Stock
                || evidence instanceof Evidence.Flow
                || evidence instanceof Evidence.Distinct;
    }

    private EvidenceTable table(Evidence evidence) {
        return new EvidenceTable(
                evidence instanceof Evidence.Distinct distinct ? indicators.of(distinct.flow()) : evidence, sql);
    }

    /** As whoever is told everything exactly. */
    private BigDecimal value(Question question) {
        return scopes.numbers(() -> {
            var spread = spreads.of(question, spreads.trees(question), FieldClass.C4);
            return requireNonNull(spread.of(question.unit()).value());
        });
    }

    private <T> T seeing(Supplier<T> work) {
        return scopes.names(Actor.MACHINE, work);
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
