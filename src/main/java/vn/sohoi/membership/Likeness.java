package vn.sohoi.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.spi.Standing.Compared;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Identity;
import vn.sohoi.people.ListedPeople.Alike;

/**
 * Whether a woman on a list is one in the book. Sure is: the same number with the name or birth; the same name and day of
 * birth; the same name, year and phone; or the same in everything that the list tells, on the same branch. A different
 * citizen id is a different woman.
 */
enum Likeness {
    NONE,
    MAYBE,
    SURE;

    static Likeness of(Identity listed, @Nullable UnitId branch, Alike inBook) {
        boolean name = inBook.sameName();
        var mine = listed.birth();
        var hers = inBook.birth();
        boolean bothBorn = mine != null && hers != null;
        boolean bornAlike = mine != null && hers != null && mine.agreesWith(hers);
        if (inBook.sameCitizenId() || inBook.sameOldId()) return name || bornAlike ? SURE : MAYBE;
        if (!name || listed.citizenId() != null && inBook.hasCitizenId() || bothBorn && !bornAlike) return NONE;
        boolean samePhone = listed.phone() != null && listed.phone().equals(inBook.phone());
        boolean otherPhone = listed.phone() != null && inBook.phone() != null && !samePhone;
        boolean sameDay = mine != null && mine.day() != null && mine.equals(hers);
        boolean sameBranch = inBook.branch().equals(branch);
        if (sameDay && !otherPhone || bornAlike && samePhone) return SURE;
        if (sameBranch && saysTheSame(listed, inBook)) return SURE;
        return sameBranch || sameDay || samePhone ? MAYBE : NONE;
    }

    private static boolean saysTheSame(Identity listed, Alike inBook) {
        return Objects.equals(listed.birth(), inBook.birth())
                && Objects.equals(listed.phone(), inBook.phone())
                && listed.citizenId() == null
                && listed.oldId() == null;
    }

    /** Fields that the list tells and the book lacks. */
    static List<String> adds(Identity listed, Alike inBook) {
        var adds = new ArrayList<String>();
        if (listed.birth() != null && inBook.birth() == null) adds.add("birth");
        if (listed.phone() != null && inBook.phone() == null) adds.add("phone");
        if (listed.citizenId() != null && !inBook.hasCitizenId()) adds.add("citizen_id");
        if (listed.oldId() != null && !inBook.hasOldId()) adds.add("old_id");
        return adds;
    }

    /** Both beside each other; of numbers only their tails. */
    static List<Compared> compared(Identity listed, String listedBranch, Alike inBook, String branch) {
        return List.of(
                new Compared("full_name", listed.fullName(), inBook.fullName()),
                new Compared("birth", text(listed.birth()), text(inBook.birth())),
                new Compared("branch", listedBranch, branch),
                new Compared("phone", tail(listed.phone()), tail(inBook.phone())),
                new Compared(
                        "citizen_id",
                        tail(listed.citizenId()),
                        inBook.sameCitizenId() ? tail(listed.citizenId()) : inBook.hasCitizenId() ? "•••" : ""));
    }

    private static String text(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    private static String tail(@Nullable String number) {
        return number == null ? "" : "…" + number.substring(number.length() - 3);
    }
}
