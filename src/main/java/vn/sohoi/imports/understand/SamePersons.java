package vn.sohoi.imports.understand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.spi.Judgement.Identity;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.VietnameseText;

/**
 * Finds rows about one person and keeps lookalikes apart. Asking too often tires, asking too seldom doubles people: a pair
 * needs the same id, or the same name with an agreeing birth and nothing that speaks against it.
 */
public final class SamePersons {
    /** Huyền, sắc, ngã, hỏi, nặng. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private SamePersons() {}

    /** Two rows by their places in the list given. */
    public record Pair(int first, int second) {}

    /**
     * All pairs; candidates share an id, a name or a phone, so that a large list stays quick.
     *
     * @param sameList whether all stand in one list: there a bare name and year is asked about, across lists it is not
     */
    public static List<Pair> find(List<Identity> people, boolean sameList) {
        Map<String, List<Integer>> buckets = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            if (person.citizenId() != null) bucket(buckets, "id " + person.citizenId(), i);
            bucket(buckets, "name " + VietnameseText.fold(person.name()), i);
            if (person.phone() != null) bucket(buckets, "phone " + person.phone(), i);
        }
        Set<Pair> pairs = new LinkedHashSet<>();
        for (var bucket : buckets.values())
            for (int i = 0; i < bucket.size() && bucket.size() < 500; i++)
                for (int j = i + 1; j < bucket.size(); j++)
                    if (isSame(people.get(bucket.get(i)), people.get(bucket.get(j)), sameList))
                        pairs.add(new Pair(bucket.get(i), bucket.get(j)));
        var sorted = new ArrayList<>(pairs);
        sorted.sort((a, b) -> a.first() != b.first()
                ? Integer.compare(a.first(), b.first())
                : Integer.compare(a.second(), b.second()));
        return sorted;
    }

    private static void bucket(Map<String, List<Integer>> buckets, String key, int place) {
        buckets.computeIfAbsent(key, name -> new ArrayList<>()).add(place);
    }

    static boolean isSame(Identity a, Identity b, boolean sameList) {
        boolean sameId = a.citizenId() != null && a.citizenId().equals(b.citizenId());
        boolean samePhone = a.phone() != null && a.phone().equals(b.phone());
        if (sameId) return sharesGivenName(a.name(), b.name());
        if (idsSpeakAgainst(a, b))
            return samePhone && sameName(a.name(), b.name()) && sameDay(a.birth(), b.birth()) && nearlySameId(a, b);
        if (!sameName(a.name(), b.name())) return samePhone && isMarkMissing(a, b);
        if (a.birth() == null || b.birth() == null) return samePhone;
        if (!a.birth().agreesWith(b.birth()))
            return samePhone && a.birth().year() == b.birth().year();
        return sameDay(a.birth(), b.birth()) && !(phonesDiffer(a, b) && joinedDiffer(a, b))
                || samePhone
                || supported(a, b, sameList);
    }

    /** One telephone, one day of birth and one name but for its marks: a slip of the hand, or twins who are worth a question. */
    private static boolean isMarkMissing(Identity a, Identity b) {
        return sameDay(a.birth(), b.birth()) && VietnameseText.fold(a.name()).equals(VietnameseText.fold(b.name()));
    }

    /** Beside name and year something else must agree; within one list it is enough that nothing speaks against it. */
    private static boolean supported(Identity a, Identity b, boolean sameList) {
        boolean joined = a.joined() != null && b.joined() != null && a.joined().agreesWith(b.joined());
        boolean address = a.address() != null && a.address().equals(b.address());
        if (phonesDiffer(a, b)) return address && !joinedDiffer(a, b);
        if (joined || address) return true;
        boolean addressDiffers = a.address() != null && b.address() != null;
        return sameList && !joinedDiffer(a, b) && !addressDiffers;
    }

    private static boolean phonesDiffer(Identity a, Identity b) {
        return a.phone() != null && b.phone() != null && !a.phone().equals(b.phone());
    }

    private static boolean joinedDiffer(Identity a, Identity b) {
        return a.joined() != null && b.joined() != null && !a.joined().agreesWith(b.joined());
    }

    /** Two new cards, or two old ones, with different numbers are two people; an old and a new one may be one. */
    private static boolean idsSpeakAgainst(Identity a, Identity b) {
        return a.citizenId() != null
                && b.citizenId() != null
                && a.citizenId().length() == b.citizenId().length()
                && !a.citizenId().equals(b.citizenId());
    }

    /** One digit mistyped. */
    private static boolean nearlySameId(Identity a, Identity b) {
        if (a.citizenId() == null || b.citizenId() == null) return false;
        int different = 0;
        for (int i = 0; i < a.citizenId().length(); i++)
            if (a.citizenId().charAt(i) != b.citizenId().charAt(i)) different++;
        return different == 1;
    }

    private static boolean sameDay(@Nullable PartialDate a, @Nullable PartialDate b) {
        return a != null && b != null && a.day() != null && a.equals(b);
    }

    /** Marks count where both names have them: Hoa and Hoà are two sisters; a list without marks knows no difference. */
    private static boolean sameName(String a, String b) {
        if (!VietnameseText.fold(a).equals(VietnameseText.fold(b))) return false;
        return isPlain(a) || isPlain(b) || tones(a).equals(tones(b));
    }

    private static boolean sharesGivenName(String a, String b) {
        var first = VietnameseText.fold(a).split(" ");
        var second = VietnameseText.fold(b).split(" ");
        return first[first.length - 1].equals(second[second.length - 1]) || first[0].equals(second[0]);
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(sign -> sign < 128);
    }

    /** The name in small letters with tones behind each word, so that hoà and hòa are one. */
    private static String tones(String name) {
        var sorted = new StringBuilder();
        var tone = new StringBuilder();
        var letters = java.text.Normalizer.normalize(
                VietnameseText.clean(name).toLowerCase(Locale.ROOT) + " ", java.text.Normalizer.Form.NFD);
        for (int i = 0; i < letters.length(); i++) {
            char sign = letters.charAt(i);
            if (TONES.indexOf(sign) >= 0) tone.append(sign);
            else if (sign == ' ') {
                sorted.append(tone).append(' ');
                tone.setLength(0);
            } else sorted.append(sign);
        }
        return sorted.toString();
    }
}
