package vn.sohoi.closings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.BookTest;
import vn.sohoi.Campaign;
import vn.sohoi.access.Scopes;
import vn.sohoi.indicators.Change;
import vn.sohoi.indicators.RandomHistory;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

/** Whatever happens after a sealing: the signed figures stand, and the difference list accounts for every one. */
@BookTest
@Transactional
@Tag(Campaign.TAG)
class SealsPropertyTest {
    private static final List<String> ASKED =
            List.of("members", "women-18", "members-31-45", "admitted", "departed", "coverage", "core-members");
    private static final List<String> SUMS =
            List.of("members", "women-18", "members-31-45", "admitted", "departed", "core-members");
    private static final int BEFORE = 60;
    private static final int AFTER = 30;

    @Autowired
    Db db;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    Closings closings;

    @Autowired
    Sealing sealing;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.sohoi.Campaign#seeds")
    void the_difference_list_sums_to_the_difference_and_no_seal_breaks_by_what_is_recorded_later(long seed) {
        scopes.names(Actor.MACHINE, () -> {
            var history = new RandomHistory(seed, db, units);
            for (int i = 0; i < BEFORE; i++) history.step();
            var rounds = List.of(sealed(history, "2019"), sealed(history, "2025"));
            for (int i = 0; i < AFTER; i++) {
                history.step();
                if (i % 15 != 0) continue;
                for (var round : rounds)
                    for (var report : closings.reports(round, Actor.MACHINE)) accounts(round, report);
            }
        });
    }

    private void accounts(Round round, Report report) {
        for (var one : sealing.verify(round, report)) {
            var code = one.sealed().question().indicator();
            assertThat(one.found()).as("%s of %s", code, report.unit()).isNotEqualTo(Sealing.Found.BROKEN);
            var changes = sealing.changes(round, report.unit(), code, Actor.MACHINE);
            if (one.found() == Sealing.Found.SAME) assertThat(changes).as(code).isEmpty();
            if (!SUMS.contains(code)) continue;
            var difference =
                    value(one.now().value()).subtract(value(one.sealed().seal().value()));
            var listed = changes.stream().mapToLong(Change::amount).sum();
            assertThat(BigDecimal.valueOf(listed))
                    .as("%s of %s", code, report.unit())
                    .isEqualByComparingTo(difference);
        }
    }

    private static BigDecimal value(@org.jspecify.annotations.Nullable BigDecimal value) {
        return Objects.requireNonNull(value);
    }

    private Round sealed(RandomHistory history, String period) {
        var days = Period.parse(period);
        LocalDate deadline = days.until().plusDays(5);
        var id = closings.open(new NewRound(history.city, days, deadline, ASKED), Actor.MACHINE);
        var round = closings.round(id, Actor.MACHINE);
        for (var report : closings.reports(round, Actor.MACHINE)) handIn(round, report.unit(), history.city);
        sealing.seal(round, period, "", Actor.MACHINE);
        return round;
    }

    private void handIn(Round round, UnitId unit, UnitId owner) {
        if (unit.equals(owner)) return;
        closings.submit(round, unit, Actor.MACHINE);
        closings.accept(round, unit, Actor.MACHINE);
    }
}
