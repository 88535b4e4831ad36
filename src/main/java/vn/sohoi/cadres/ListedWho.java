package vn.sohoi.cadres;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.cadres.ListedCandidates.Candidate;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Identity;

/** Whether the book knows whom a list means. */
sealed interface ListedWho {
    /**
     * The same number with the name or birth; the same name and day of birth; or the same name and year on the same branch: and
     * nobody else fits as well.
     */
    record Sure(Candidate her) implements ListedWho {}

    /** The same name and nothing against it. */
    record Perhaps(Candidate her) implements ListedWho {}

    /** Nobody. */
    record Nobody() implements ListedWho {}

    /** @param branch on which the list has her, or null */
    static ListedWho of(Identity listed, @Nullable UnitId branch, List<Candidate> all) {
        var fitting = all.stream().filter(one -> fits(listed, one)).toList();
        var sure = fitting.stream().filter(one -> sure(listed, branch, one)).toList();
        if (sure.size() == 1) return new Sure(sure.getFirst());
        var best = fitting.stream()
                .max(Comparator.comparing(Candidate::sameId)
                        .thenComparing(one -> sure.contains(one))
                        .thenComparing(one -> one.unit().equals(branch))
                        .thenComparing(one -> one.cadre() != null));
        return best.<ListedWho>map(Perhaps::new).orElseGet(Nobody::new);
    }

    private static boolean fits(Identity listed, Candidate her) {
        if (her.sameId()) return true;
        return her.sameName() && !her.otherId() && (listed.birth() == null || her.birth() == null || born(listed, her));
    }

    private static boolean sure(Identity listed, @Nullable UnitId branch, Candidate her) {
        boolean born = born(listed, her);
        if (her.sameId()) return her.sameName() || born;
        if (!her.sameName() || !born) return false;
        var birth = listed.birth();
        boolean day = birth != null && birth.day() != null && birth.equals(her.birth());
        return day || her.unit().equals(branch);
    }

    private static boolean born(Identity listed, Candidate her) {
        return listed.birth() != null && her.birth() != null && listed.birth().agreesWith(her.birth());
    }
}
