package vn.sohoi.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoi.DemoTest;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Scopes;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

/** Figures of the demo's district: periods, the rows beneath, and what a deleted row does. */
@DemoTest
class DemoFiguresTest {
    private static final LocalDate THEN = LocalDate.of(2019, 12, 31);

    @Autowired
    Db db;

    @Autowired
    Figures figures;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    @Autowired
    Scopes scopes;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2019-H1", "2019-Q3", "2019-11", "2016..2021"})
    void every_form_of_period_is_read_and_answered(String name) {
        var period = Period.parse(name);
        assertThat(period.name()).isEqualTo(name);
        var figure = figures.answer(Question.within("admitted", district(), period), Actor.MACHINE);
        assertThat(figure.how()).isEqualTo(How.COUNTED);
        var months = IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> period.from().plusMonths(i))
                .takeWhile(month -> month.isBefore(period.until()))
                .map(month -> admitted("%d-%02d".formatted(month.getYear(), month.getMonthValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(figure.value()).isEqualByComparingTo(months);
    }

    @Test
    void rows_have_names_for_whom_may_read_names_and_the_same_signs_for_all() {
        var commune = units.one("Xã Thanh Trì", LocalDate.of(2026, 1, 1));
        var question = Question.on("members", commune, LocalDate.of(2026, 1, 1));
        var page = new Figures.Page(0, 40);
        var chair = figures.open(question, accounts.actorsOf("chutich-thanhtri").getFirst(), page);
        var city = figures.open(question, accounts.actorsOf("canbo-hanoi").getFirst(), page);
        assertThat(chair).hasSize(40).allMatch(row -> row.name() != null);
        assertThat(city).hasSize(40).allMatch(row -> row.name() == null);
        assertThat(city)
                .extracting(EvidenceRow::pseudonym)
                .isEqualTo(chair.stream().map(EvidenceRow::pseudonym).toList());
    }

    @Test
    void a_figure_of_money_or_things_says_how_many_rows_carry_it() {
        var all = new Figures.Page(0, Integer.MAX_VALUE);
        long more = 0;
        for (var evidence : figures.indicators())
            if (evidence instanceof Evidence.Flow flow && flow.weighed()) {
                var city = units.one("Thành phố Hà Nội", LocalDate.of(2026, 1, 1));
                var question = Question.within(flow.code(), city, Period.parse("2016..2026"));
                var figure = figures.answer(question, Actor.MACHINE);
                var rows = figures.open(question, Actor.MACHINE, all);
                assertThat(rows.stream().mapToLong(EvidenceRow::amount).sum())
                        .as(flow.code())
                        .isEqualTo(Objects.requireNonNull(figure.value()).longValueExact());
                assertThat(figure.rows()).as(flow.code()).isEqualTo(rows.size());
                if (figure.value().longValueExact() > rows.size()) more++;
            }
        assertThat(more).as("figures that are more than their rows").isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void one_row_deleted_beneath_a_counted_figure_makes_it_one_less(long seed) {
        var chance = new Random(seed);
        less(Question.on("members", district(), THEN), chance, stays());
        less(Question.on("women-18", district(), THEN), chance, residences());
        less(Question.within("admitted", district(), Period.parse("2019")), chance, admissions());
        less(Question.on("members-31-45", district(), THEN), chance, inTheirThirties());
    }

    /** Rolled back: the book of all these tests stays whole. */
    private void less(Question question, Random chance, List<String> ids) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var before = value(question);
            assertThat(before).isEqualByComparingTo(String.valueOf(ids.size()));
            delete(ids.get(chance.nextInt(ids.size())));
            assertThat(value(question)).as("%s", question).isEqualByComparingTo(before.subtract(BigDecimal.ONE));
        });
    }

    private void delete(String id) {
        scopes.names(Actor.MACHINE, () -> {
            int gone = id.contains("-")
                    ? db.sql("delete from membership.stay where id = :id")
                            .param("id", UUID.fromString(id))
                            .update()
                    : db.sql("delete from people.residence where id = :id")
                            .param("id", Long.parseLong(id))
                            .update();
            assertThat(gone).isOne();
        });
    }

    private List<String> stays() {
        return ids("""
                select id::text from membership.stay
                 where branch_id = any(:branches) and upper_inf(recorded) and valid @> date '2019-12-31' order by id""");
    }

    private List<String> inTheirThirties() {
        return ids("""
                select id::text from membership.stay
                 where branch_id = any(:branches) and upper_inf(recorded) and valid @> date '2019-12-31'
                   and extract(year from age(date '2019-12-31', born)) between 31 and 45 order by id""");
    }

    private List<String> residences() {
        return ids("""
                select id::text from people.residence
                 where branch_id = any(:branches) and upper_inf(recorded) and valid @> date '2019-12-31' and woman
                   and age(date '2019-12-31', born) >= interval '18 years' order by id""");
    }

    private List<String> admissions() {
        return ids("""
                select id::text from membership.stay
                 where branch_id = any(:branches) and upper_inf(recorded) and begun_by in ('ADMITTED', 'READMITTED')
                   and lower(valid) >= date '2019-01-01' and lower(valid) < date '2020-01-01' order by id""");
    }

    private List<String> ids(@CompileTimeConstant final String text) {
        return scopes.names(
                Actor.MACHINE,
                () -> db.sql(text)
                        .param("branches", Branches.array(units.branchesUnder(district(), THEN)))
                        .query(String.class)
                        .list());
    }

    private BigDecimal admitted(String period) {
        return value(Question.within("admitted", district(), Period.parse(period)));
    }

    private BigDecimal value(Question question) {
        return Objects.requireNonNull(figures.answer(question, Actor.MACHINE).value());
    }

    private UnitId district() {
        return units.one("Huyện Thanh Trì", THEN);
    }
}
