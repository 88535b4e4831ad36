package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.closings.Closings;
import vn.sohoi.closings.NewRound;
import vn.sohoi.closings.Round;
import vn.sohoi.closings.Sealing;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.Units;

/**
 * Reports of periods. The year 2019 of the district is closed: its mandates ended, so the city's officer made the papers. The
 * quarter before still misses two communes, and the one that runs is asked of all of them today, so that work waits for each role.
 */
@Component
@Order(10)
class StoryRounds implements LaterFilling {
    private static final List<String> ASKED =
            List.of("members", "admitted", "departed", "women-18", "coverage", "core-members");
    private static final Period CLOSED = Period.parse("2019");

    private final Closings closings;
    private final Sealing sealing;
    private final Accounts accounts;
    private final Units units;
    private final Clock clock;

    StoryRounds(Closings closings, Sealing sealing, Accounts accounts, Units units, Clock clock) {
        this.closings = closings;
        this.sealing = sealing;
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "rounds";
    }

    @Override
    public void fill() {
        close();
        askBefore();
        ask();
    }

    /** 2019, handed in by all 16 and sealed. */
    private void close() {
        var district = units.one("Huyện Thanh Trì", CLOSED.lastDay());
        var round = opened(district, CLOSED, LocalDate.of(2020, 1, 5));
        for (var report : closings.reports(round, officer())) {
            if (report.unit().equals(district)) continue;
            closings.submit(round, report.unit(), officer());
            closings.accept(round, report.unit(), officer());
        }
        sealing.seal(round, CLOSED.name(), "", actor("chutich-hanoi"));
    }

    /** The quarter that is over: nearly all handed in and were found right, two still owe it. */
    private void askBefore() {
        var today = LocalDate.now(clock);
        var last = today.minusMonths(3);
        var quarter = Period.parse(last.getYear() + "-Q" + (last.getMonthValue() + 2) / 3);
        var city = Objects.requireNonNull(officer().unit());
        var round = opened(city, quarter, quarter.until().plusDays(4));
        int place = 0;
        for (var report : closings.reports(round, officer())) {
            if (report.unit().equals(city) || place++ % 7 == 4) continue;
            closings.submit(round, report.unit(), officer());
            closings.accept(round, report.unit(), officer());
        }
    }

    /** The quarter that runs: one commune has it back, some wait to be looked at, some owe it. */
    private void ask() {
        var today = LocalDate.now(clock);
        var city = Objects.requireNonNull(officer().unit());
        var quarter = Period.parse(today.getYear() + "-Q" + (today.getMonthValue() + 2) / 3);
        var deadline =
                today.isBefore(quarter.until().minusDays(31)) ? quarter.until().plusDays(4) : today;
        var round = opened(city, quarter, deadline);
        var own = units.one("Xã Thanh Trì", today);
        int place = 0;
        for (var report : closings.reports(round, officer())) {
            var unit = report.unit();
            if (unit.equals(city) || place++ % 7 == 6) continue;
            closings.submit(round, unit, officer());
            if (unit.equals(own)) giveBack(round, unit);
            else if (place % 3 == 0) closings.accept(round, unit, officer());
        }
    }

    private void giveBack(Round round, UnitId unit) {
        closings.giveBack(
                round, unit, "admitted", "Thiếu danh sách kết nạp của chi hội Đồng Trì, hỏi chị Thủy", officer());
    }

    private Round opened(UnitId owner, Period period, LocalDate deadline) {
        return closings.round(closings.open(new NewRound(owner, period, deadline, ASKED), officer()), officer());
    }

    private Actor officer() {
        return actor("canbo-hanoi");
    }

    private Actor actor(String login) {
        return accounts.actorsOf(login).getFirst();
    }
}
