package vn.sohoi.cadres.training;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.PositionKind;
import vn.sohoi.units.UnitLevel;

/** A position of a body, in whatever unit: for whom a course is, or of whom a standard asks something. */
public record Post(Body body, PositionKind kind) {
    /** All that there are, from above. */
    public static List<Post> all() {
        return Arrays.stream(Body.values())
                .flatMap(body -> body.positions().stream().map(kind -> new Post(body, kind)))
                .toList();
    }

    /** Those that the bodies of a unit of the level may have. */
    public static List<Post> of(UnitLevel level) {
        var bodies = Body.of(level);
        return all().stream().filter(one -> bodies.contains(one.body())).toList();
    }

    /** The one of that name, as {@link #toString} gives it. */
    public static Optional<Post> of(String name) {
        return all().stream().filter(one -> one.toString().equals(name)).findFirst();
    }

    @Override
    public String toString() {
        return body + "." + kind;
    }
}
