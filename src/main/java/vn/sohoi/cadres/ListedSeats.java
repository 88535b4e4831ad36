package vn.sohoi.cadres;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.spi.Ground;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.membership.ListedBranches;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.web.Ink;

/** Which seat a row of a list means, and whether it is free: what the rows before it take is taken. One list, one pass. */
final class ListedSeats {
    private final Ground ground;
    private final List<Unit> units;
    private final ListedBranches branches;
    private final List<Position> positions;
    private final Map<TermId, Term> terms;
    private final Map<PositionId, List<Taken>> taken = new HashMap<>();

    /**
     * @param units the list's own first, then all beneath it
     * @param positions those that stand on the list's day on any of the units
     * @param held whoever holds them, as believed
     */
    ListedSeats(
            Ground ground, List<Unit> units, List<Position> positions, Map<TermId, Term> terms, List<Holding> held) {
        this.ground = ground;
        this.units = units;
        this.positions = positions;
        this.terms = terms;
        branches = new ListedBranches(
                units.getFirst(),
                units.stream().filter(unit -> unit.level() == UnitLevel.BRANCH).toList());
        for (var one : held)
            if (!one.acting()) take(one.position(), new Taken(one.cadre().value(), one.name(), one.valid()));
    }

    /** Somebody who takes a seat; two rows about one woman have one {@code who}. */
    private record Taken(UUID who, String name, DateSpan days) {}

    /** What a row comes to. */
    sealed interface Meant {
        /** It means this seat from day to day. */
        record Seat(Position position, DateSpan days, Term term) implements Meant {}

        /** Somebody has to say which unit is meant. */
        record Asked(Reason why) implements Meant {}

        /** There is no such seat. */
        record None(Reason why) implements Meant {}
    }

    /** The branch that a row names, or null. */
    @Nullable
    UnitId branch(ListedPost post) {
        return branches.find(post.row().text("branch"));
    }

    Meant meant(ListedPost post) {
        var unit = unit(post);
        if (unit == null) return new Meant.Asked(unknownUnit(post));
        var found = positions.stream()
                .filter(one -> one.unit().equals(unit.id())
                        && one.body() == post.meant().body()
                        && one.kind() == post.meant().kind())
                .sorted(Comparator.comparing(Position::fullTime).reversed())
                .toList();
        if (found.isEmpty()) return new Meant.None(lacking("cadres.list.no-position", post, unit));
        var seats = new ArrayList<Meant.Seat>();
        for (var position : found) {
            var seat = seat(post, position);
            if (seat != null) seats.add(seat);
        }
        if (seats.isEmpty()) return new Meant.None(lacking("cadres.list.day-outside", post, unit));
        var first = seats.getFirst();
        var asked = post.termYear();
        if (asked != null
                && asked != requireNonNull(first.term().planned().from()).getYear())
            return new Meant.None(lacking("cadres.list.other-term", post, unit));
        return seats.stream()
                .filter(seat -> holders(seat).isEmpty())
                .findFirst()
                .orElse(first);
    }

    /** Those who have all the seats on some day of it; nobody where one is free. */
    List<String> holders(Meant.Seat seat) {
        var there = taken.getOrDefault(seat.position().id(), List.of()).stream()
                .filter(one -> one.days().meets(seat.days()))
                .toList();
        boolean full = Stream.concat(
                        Stream.of(requireNonNull(seat.days().from())),
                        there.stream().map(one -> requireNonNull(one.days().from())))
                .filter(seat.days()::holds)
                .anyMatch(day ->
                        there.stream().filter(one -> one.days().holds(day)).count()
                                >= seat.position().seats());
        return full ? there.stream().map(Taken::name).distinct().toList() : List.of();
    }

    /** Whether she holds it on some of those days. */
    boolean holds(Meant.Seat seat, UUID who) {
        return taken.getOrDefault(seat.position().id(), List.of()).stream()
                .anyMatch(one -> one.who().equals(who) && one.days().meets(seat.days()));
    }

    void take(Meant.Seat seat, UUID who, String name) {
        take(seat.position().id(), new Taken(who, name, seat.days()));
    }

    /** Why a seat that is not free cannot be given. */
    Reason full(Meant.Seat seat) {
        return Reason.of("cadres.list.held", "post", String.join(", ", holders(seat)));
    }

    private void take(PositionId position, Taken one) {
        taken.computeIfAbsent(position, id -> new ArrayList<>()).add(one);
    }

    private @Nullable Unit unit(ListedPost post) {
        var own = units.getFirst();
        if (post.meant().body() != Body.BRANCH && post.meant().body() != Body.GROUP) return own;
        var branch = branch(post);
        if (post.meant().body() == Body.BRANCH) return byId(branch);
        var said = post.row().text("group");
        var group = said == null ? post.row().text("branch") : said;
        if (group == null) return null;
        var named = units.stream()
                .filter(unit -> unit.level() == UnitLevel.GROUP)
                .filter(unit -> branch == null || branch.equals(unit.parent()))
                .filter(unit -> bare(unit.name()).equals(bare(group)))
                .toList();
        return named.size() == 1 ? named.getFirst() : null;
    }

    private @Nullable Unit byId(@Nullable UnitId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst().orElse(null);
    }

    /** Tổ phụ nữ số 3 and Tổ 3 are one. */
    private static String bare(String group) {
        return VietnameseText.fold(group).replaceFirst("^(?:to phu nu|to hoi|to|nhom)(?: so)? ", "");
    }

    private static Reason unknownUnit(ListedPost post) {
        var written = post.row().text("branch");
        if (post.meant().body() == Body.GROUP) return Reason.of("cadres.list.unknown-group", "group");
        return written == null
                ? Reason.of("cadres.list.no-branch", "branch")
                : Reason.of("cadres.list.unknown-branch", "branch", written);
    }

    private Reason lacking(String key, ListedPost post, Unit unit) {
        return Reason.of(key, "post", String.valueOf(post.row().text("post")), unit.name(), Ink.day(ground.day()));
    }

    /** From her own day, else from the paper's where that is within the term, else from the term's first. */
    private Meant.@Nullable Seat seat(ListedPost post, Position position) {
        var begins = requireNonNull(position.valid().from());
        var decided = post.decidedOn();
        LocalDate from = post.from();
        if (from == null) from = decided != null && position.valid().holds(decided) ? decided : begins;
        var until = post.until() == null ? position.valid().until() : post.until();
        var end = position.valid().until();
        if (!position.valid().holds(from) || until != null && !from.isBefore(until)) return null;
        if (end != null && until != null && until.isAfter(end)) return null;
        return new Meant.Seat(position, new DateSpan(from, until), requireNonNull(terms.get(position.term())));
    }
}
