package vn.sohoi.cadres;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.cadres.NewHolding.Who;
import vn.sohoi.cadres.NewTerm.Seats;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/** Bodies of units for tests. */
final class Ground {
    static final LocalDate BEGIN = LocalDate.of(2025, 7, 1);
    static final LocalDate END = LocalDate.of(2030, 7, 1);
    static final DateSpan TERM = DateSpan.between(BEGIN, END);

    private final Terms terms;
    private final Filling filling;
    private final Officers officers;

    Ground(Terms terms, Filling filling, Officers officers) {
        this.terms = terms;
        this.filling = filling;
        this.officers = officers;
    }

    /** A chair, two vice-chairs and three members, of whom the chair alone is full-time. */
    TermId executive(UnitId unit, DateSpan days) {
        return terms.begin(
                new NewTerm(
                        unit,
                        Body.EXECUTIVE,
                        days,
                        6,
                        Way.ELECTED,
                        "Biên bản Đại hội",
                        days.from(),
                        List.of(
                                new Seats(PositionKind.CHAIR, true, 1),
                                new Seats(PositionKind.VICE, false, 2),
                                new Seats(PositionKind.MEMBER, false, 3))),
                Actor.MACHINE);
    }

    /** The head of a branch. */
    PositionId branchHead(UnitId branch) {
        terms.begin(
                new NewTerm(
                        branch,
                        Body.BRANCH,
                        TERM,
                        null,
                        Way.ELECTED,
                        "Hội nghị chi hội",
                        BEGIN,
                        List.of(new Seats(PositionKind.CHAIR, false, 1))),
                Actor.MACHINE);
        return position(branch, PositionKind.CHAIR, BEGIN);
    }

    PositionId position(UnitId unit, PositionKind kind, LocalDate day) {
        return officers.of(unit, day, Actor.MACHINE).stream()
                .flatMap(one -> one.positions().stream())
                .map(Officers.Filled::position)
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    static NewHolding wish(PositionId position, String name, LocalDate from, @Nullable LocalDate until) {
        return new NewHolding(
                position, Who.named(name), new DateSpan(from, until), Way.APPOINTED, false, "12/QĐ-BTV", from);
    }

    HoldingId give(PositionId position, String name, LocalDate from, @Nullable LocalDate until) {
        return filling.give(wish(position, name, from, until), Actor.MACHINE);
    }
}
