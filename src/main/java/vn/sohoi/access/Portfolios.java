package vn.sohoi.access;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sohoi.access.Grants.Grant;
import vn.sohoi.access.Grants.Sight;

/**
 * The parts into which the work of a commune's officers is divided (security.md 3.2: "COMMUNE_OFFICER, per portfolio"). None is all;
 * with some she has of her post what those need and nothing of the others. Figures, units and lists of the whole book come with
 * every post, but guarded figures are exact only for who has both the roll and help.
 */
public final class Portfolios {
    /** What may be one, in the order in which it is offered. */
    public static final Set<Purpose> ALL = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
            Purpose.ROLL,
            Purpose.HARDSHIP,
            Purpose.LOANS,
            Purpose.SCREENING,
            Purpose.PERSONNEL,
            Purpose.ACTIVITIES,
            Purpose.NEWS,
            Purpose.REQUESTS)));

    /** Whoever does these finds the women on the roll, and changes nothing there. */
    private static final Set<String> FIND_WOMEN =
            Set.of(Purpose.HARDSHIP.name(), Purpose.LOANS.name(), Purpose.SCREENING.name());

    private static final Set<String> EXACT = Set.of(Purpose.ROLL.name(), Purpose.HARDSHIP.name());

    private Portfolios() {}

    /** Whether holders of the role may have some. */
    public static boolean areOf(Role role) {
        return role == Role.COMMUNE_OFFICER;
    }

    /** As an actor has them. */
    static Set<String> named(Collection<Purpose> portfolios) {
        return portfolios.stream().map(Purpose::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is left of a post's right for the purpose; never more than the post's. */
    static Grant within(Set<String> portfolios, Purpose purpose, Grant post) {
        if (portfolios.isEmpty() || portfolios.contains(purpose.name())) return post;
        return switch (purpose) {
            case ROLL -> portfolios.stream().anyMatch(FIND_WOMEN::contains) ? finding(post) : Grants.NOTHING;
            case FIGURES -> portfolios.containsAll(EXACT) ? post : numbers(post);
            default -> ALL.contains(purpose) ? Grants.NOTHING : post;
        };
    }

    private static Grant finding(Grant post) {
        return new Grant(post.sight(), Act.READ, FieldClass.C2, FieldClass.C0);
    }

    private static Grant numbers(Grant post) {
        return new Grant(Sight.NUMBERS, post.most(), FieldClass.C1, FieldClass.C0);
    }
}
