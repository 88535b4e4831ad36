package vn.sohoi.people.spi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sohoi.kernel.DateSpan;

/**
 * The days of two rows as the days of one woman. Where both tell something of a day one of them holds; the other fills the
 * days of which the first tells nothing, so that the earliest day of either stays.
 */
public final class JoinedDays {
    private JoinedDays() {}

    /** Something told of a stretch of days. */
    public record Stretch<T>(DateSpan days, T told) {}

    /** What is told where a stretch of the one row now follows a stretch of the other without a gap. */
    public interface Seam<T> {
        /** One stretch, where both tell the same. */
        Optional<T> united(T before, T after);

        /** What is told of the earlier one, now that another follows. */
        T goingOn(T before);

        /** What is told of the later one, now that it follows another. */
        T comingFrom(T after);
    }

    private record Piece<T>(DateSpan days, T told, boolean holding) {}

    /** The one row's stretches, joined with what they leave of the other's; in the order of the days. */
    public static <T> List<Stretch<T>> of(List<Stretch<T>> holding, List<Stretch<T>> filling, Seam<T> seam) {
        var spans = holding.stream().map(Stretch::days).toList();
        var pieces = new ArrayList<Piece<T>>();
        for (var one : holding) pieces.add(new Piece<>(one.days(), one.told(), true));
        for (var other : filling)
            for (var left : other.days().without(spans)) pieces.add(new Piece<>(left, other.told(), false));
        pieces.sort(Comparator.comparing(
                piece -> Objects.requireNonNullElse(piece.days().from(), LocalDate.MIN)));
        var joined = new ArrayList<Piece<T>>();
        for (var piece : pieces) follow(joined, piece, seam);
        return joined.stream().map(one -> new Stretch<>(one.days(), one.told())).toList();
    }

    private static <T> void follow(List<Piece<T>> joined, Piece<T> next, Seam<T> seam) {
        var last = joined.isEmpty() ? null : joined.getLast();
        boolean meets = last != null
                && last.holding() != next.holding()
                && last.days().until() != null
                && last.days().until().equals(next.days().from());
        if (last == null || !meets) {
            joined.add(next);
            return;
        }
        joined.removeLast();
        var united = seam.united(last.told(), next.told());
        if (united.isPresent()) {
            joined.add(
                    new Piece<>(new DateSpan(last.days().from(), next.days().until()), united.get(), next.holding()));
        } else {
            joined.add(new Piece<>(last.days(), seam.goingOn(last.told()), last.holding()));
            joined.add(new Piece<>(next.days(), seam.comingFrom(next.told()), next.holding()));
        }
    }
}
