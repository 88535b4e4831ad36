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
public final class Ground {
    public static final LocalDate BEGIN = LocalDate.of(2025, 7, 1);
    static final LocalDate END = LocalDate.of(2030, 7, 1);
    public static final DateSpan TERM = DateSpan.between(BEGIN, END);

    private final Terms terms;
    private final Filling filling;
    private final Officers officers;

    public Ground(Terms terms, Filling filling, Officers officers) {
        this.terms = terms;
        this.filling = filling;
        this.officers = officers;
    }

    /** A chair, two vice-chairs and three members, of whom the chair alone is full-time. */
    public TermId executive(UnitId unit, DateSpan days) {
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
    public PositionId branchHead(UnitId branch) {
        return head(branch, Body.BRANCH);
    }

    /** The head of a group. */
    public PositionId groupHead(UnitId group) {
        return head(group, Body.GROUP);
    }

    private PositionId head(UnitId unit, Body body) {
        terms.begin(
                new NewTerm(
                        unit,
                        body,
                        TERM,
                        null,
                        Way.ELECTED,
                        "Hội nghị chi hội",
                        BEGIN,
                        List.of(new Seats(PositionKind.CHAIR, false, 1))),
                Actor.MACHINE);
        return position(unit, PositionKind.CHAIR, BEGIN);
    }

    public PositionId position(UnitId unit, PositionKind kind, LocalDate day) {
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

    public HoldingId give(PositionId position, String name, LocalDate from, @Nullable LocalDate until) {
        return filling.give(wish(position, name, from, until), Actor.MACHINE);
    }
}
