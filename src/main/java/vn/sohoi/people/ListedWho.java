package vn.sohoi.people;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.ListedPeople.Alike;

/**
 * Whether the book knows whom a list means that brings nobody into it.
 *
 * @param <C> as what the feature knows her
 */
public sealed interface ListedWho<C extends ListedWho.Likely> {
    /** Somebody of the book who bears the name or number of a row. */
    interface Likely {
        @Nullable
        PartialDate birth();

        /** Where she lives or serves. */
        UnitId unit();

        boolean sameName();

        /** Whether her number is the one that the list tells. */
        boolean sameId();

        /** Whether both have a number and not the same. */
        boolean otherId();

        /** Whether of several who fit as well she is the likelier. */
        default boolean likelier() {
            return false;
        }
    }

    /** A woman of the book of people. */
    record InBook(Alike alike, boolean otherId) implements Likely {
        public static InBook of(Identity listed, Alike alike) {
            var known = new InBook(alike, false);
            return new InBook(alike, !known.sameId() && listed.citizenId() != null && alike.hasCitizenId());
        }

        @Override
        public @Nullable PartialDate birth() {
            return alike.birth();
        }

        @Override
        public UnitId unit() {
            return alike.branch();
        }

        @Override
        public boolean sameName() {
            return alike.sameName();
        }

        @Override
        public boolean sameId() {
            return alike.sameCitizenId() || alike.sameOldId();
        }
    }

    /**
     * The same number with the name or birth; the same name and day of birth; or the same name and year on the same branch: and
     * nobody else fits as well.
     */
    record Sure<C extends Likely>(C her) implements ListedWho<C> {}

    /** The same name and nothing against it. */
    record Perhaps<C extends Likely>(C her) implements ListedWho<C> {}

    /** Nobody. */
    record Nobody<C extends Likely>() implements ListedWho<C> {}

    /** Whom it is sure of or takes for likely; null for nobody. */
    default @Nullable C her() {
        return switch (this) {
            case Sure<C> sure -> sure.her;
            case Perhaps<C> perhaps -> perhaps.her;
            case Nobody<C> nobody -> null;
        };
    }

    /** @param branch on which the list has her, or null */
    static <C extends Likely> ListedWho<C> of(Identity listed, @Nullable UnitId branch, List<C> all) {
        var fitting = all.stream().filter(one -> fits(listed, one)).toList();
        var sure = fitting.stream().filter(one -> sure(listed, branch, one)).toList();
        if (sure.size() == 1) return new Sure<>(sure.getFirst());
        var best = fitting.stream()
                .max(Comparator.<C, Boolean>comparing(one -> one.sameId())
                        .thenComparing(one -> sure.contains(one))
                        .thenComparing(one -> one.unit().equals(branch))
                        .thenComparing(one -> one.likelier()));
        return best.<ListedWho<C>>map(Perhaps::new).orElseGet(Nobody::new);
    }

    private static boolean fits(Identity listed, Likely her) {
        if (her.sameId()) return true;
        return her.sameName() && !her.otherId() && (listed.birth() == null || her.birth() == null || born(listed, her));
    }

    private static boolean sure(Identity listed, @Nullable UnitId branch, Likely her) {
        boolean born = born(listed, her);
        if (her.sameId()) return her.sameName() || born;
        if (!her.sameName() || !born) return false;
        var birth = listed.birth();
        boolean day = birth != null && birth.day() != null && birth.equals(her.birth());
        return day || her.unit().equals(branch);
    }

    private static boolean born(Identity listed, Likely her) {
        var mine = listed.birth();
        var hers = her.birth();
        return mine != null && hers != null && mine.agreesWith(hers);
    }
}
