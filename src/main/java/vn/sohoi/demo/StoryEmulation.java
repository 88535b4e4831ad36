package vn.sohoi.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.emulation.Card;
import vn.sohoi.emulation.Marks;
import vn.sohoi.emulation.NewRound;
import vn.sohoi.emulation.RoundId;
import vn.sohoi.emulation.Rounds;
import vn.sohoi.emulation.SchemeFile;
import vn.sohoi.emulation.SchemeId;
import vn.sohoi.emulation.Schemes;
import vn.sohoi.emulation.Scores;
import vn.sohoi.emulation.clusters.Clusters;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/**
 * Rounds of emulation: huyện Thanh Trì's of 2019, decided; those of the current year of the city and of xã Thanh Trì, in which
 * units claim; xã Thanh Trì's of the year before,
 * whose points are shown and objected to; and a cluster of four of its branches that score each other for half a year. All schemes are invented and say so.
 */
@Component
@Order(60)
class StoryEmulation implements LaterFilling {
    private static final int FEW = 7;
    private static final int WEEK = 7;
    private static final int FOUR = 4;

    private final Schemes schemes;
    private final Rounds rounds;
    private final Scores scores;
    private final Marks marks;
    private final Clusters clusters;
    private final Units units;
    private final Clock clock;
    private final RandomGenerator chance = new Random(2019);

    StoryEmulation(
            Schemes schemes, Rounds rounds, Scores scores, Marks marks, Clusters clusters, Units units, Clock clock) {
        this.schemes = schemes;
        this.rounds = rounds;
        this.scores = scores;
        this.marks = marks;
        this.clusters = clusters;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "emulation";
    }

    @Override
    public void fill() {
        var today = LocalDate.now(clock);
        var year = Period.parse(String.valueOf(today.getYear()));
        var district = units.one("Huyện Thanh Trì", LocalDate.of(2019, 12, 31));
        var then = Period.parse("2019");
        var past = open(scheme("scheme-base-units.json", district), district, then, 0);
        through(past);
        rounds.decide(past, "Số mẫu 12/QĐ-HPN ngày 20/12/2019", Actor.MACHINE);
        var city = units.one("Thành phố Hà Nội", today);
        open(scheme("scheme-base-units.json", city), city, year, WEEK);
        var commune = units.one("Xã Thanh Trì", today);
        var branches = scheme("scheme-branches.json", commune);
        open(branches, commune, year, WEEK);
        crossed(branches, commune, Period.parse(today.getYear() + "-H1"));
        schemes.again(
                branches, DateSpan.since(year.until()), "Dự thảo quy chế thi đua hư cấu của xã (mẫu)", Actor.MACHINE);
        objected(open(branches, commune, year.yearBefore(), WEEK));
    }

    private SchemeId scheme(String file, UnitId owner) {
        try (var written = Objects.requireNonNull(StoryEmulation.class.getResourceAsStream(file), file)) {
            var text = new String(written.readAllBytes(), StandardCharsets.UTF_8);
            var id = schemes.enter(SchemeFile.read(text, owner), Actor.MACHINE);
            schemes.issue(id, Actor.MACHINE);
            return id;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private RoundId open(SchemeId scheme, UnitId holder, Period period, int objectDays) {
        return rounds.open(new NewRound(scheme, holder, period, period.lastDay(), objectDays, false), Actor.MACHINE);
    }

    /** A cluster that the story invents: its branches score each other by lot. */
    private void crossed(SchemeId scheme, UnitId commune, Period half) {
        var first = half.from();
        var members = units.children(commune, first).stream()
                .filter(unit -> unit.level() == UnitLevel.BRANCH)
                .map(Unit::id)
                .limit(FOUR)
                .toList();
        var cluster = clusters.setUp(
                commune,
                "Cụm thi đua số 1 của xã (mẫu)",
                "Quy chế thi đua hư cấu của xã (mẫu)",
                members,
                DateSpan.since(first),
                Actor.MACHINE);
        clusters.host(cluster, first.getYear(), members.getFirst(), Actor.MACHINE);
        rounds.open(
                new NewRound(scheme, commune, half, LocalDate.now(clock).plusDays(WEEK), WEEK, true, cluster),
                Actor.MACHINE);
    }

    /** Checked as the book counts it, judged by a council that the story invents, and shown. */
    private void through(RoundId round) {
        rounds.endClaims(round, Actor.MACHINE);
        each(round, (card, line) -> {
            if (line.drawn()) give(round, card, line, line.claimed(), "");
        });
        rounds.endChecks(round, Actor.MACHINE);
        each(round, (card, line) -> {
            var judged = judged(line);
            if (judged.signum() > 0) give(round, card, line, judged, "Hội đồng xét minh chứng (mẫu)");
        });
        rounds.publish(round, Actor.MACHINE);
    }

    private void objected(RoundId round) {
        through(round);
        var card = scores.of(round, Actor.MACHINE).placed().getLast().unit();
        var line = scores.card(round, card, Actor.MACHINE).lines().getLast();
        marks.object(
                round,
                card,
                line.criterion().id(),
                "Chi hội có hai buổi cùng xã làm sạch đường làng chưa được tính (mẫu).",
                Actor.MACHINE);
    }

    private void each(RoundId round, BiConsumer<Card, Card.Line> work) {
        for (var card : scores.of(round, Actor.MACHINE).cards().values())
            card.lines().forEach(line -> work.accept(card, line));
    }

    /** Of what is scored seven tenths at least; a bonus now and then. */
    private BigDecimal judged(Card.Line line) {
        var one = line.criterion();
        if (one.isCounted()) return BigDecimal.ZERO;
        int most = one.most().intValue();
        return switch (one.effect()) {
            case SCORE -> BigDecimal.valueOf(most - chance.nextInt(1 + most * 3 / 10));
            case BONUS -> BigDecimal.valueOf(chance.nextInt(FEW) == 0 ? most : 0);
            case MINUS -> BigDecimal.valueOf(chance.nextInt(FEW) == 0 ? 2 : 0);
            case GATE, VETO -> BigDecimal.ZERO;
        };
    }

    private void give(RoundId round, Card card, Card.Line line, BigDecimal points, String reason) {
        var proof = line.criterion().isCounted() ? "" : "Sổ theo dõi của hội đồng (mẫu)";
        marks.give(new Marks.NewMark(round, card.unit(), line.criterion().id(), points, proof, reason), Actor.MACHINE);
    }
}
