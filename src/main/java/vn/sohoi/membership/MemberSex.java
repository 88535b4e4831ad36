package vn.sohoi.membership;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.ReadRow;
import vn.sohoi.imports.spi.Value;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.VietnameseText;

/**
 * Finds men in a women's list and ids that contradict the row. The fourth digit of a citizen id tells century and sex
 * (0 and 2 men, 1 and 3 women), the next two the year of birth (decree 137/2015/NĐ-CP, article 13); a contradiction is
 * asked about, never put right: corrected births and changed sex are real.
 */
final class MemberSex {
    /** Middle names that men bear. */
    private static final Set<String> OF_MEN = Set.of(
            "văn",
            "đức",
            "hữu",
            "công",
            "đình",
            "bá",
            "mạnh",
            "quốc",
            "trọng",
            "viết",
            "khắc",
            "sỹ",
            "sĩ",
            "đăng",
            "tiến",
            "hùng",
            "duy",
            "thế",
            "huy",
            "quang",
            "xuân văn");

    private MemberSex() {}

    static void judge(
            ReadRow row,
            String name,
            @Nullable String id,
            @Nullable PartialDate birth,
            Map<String, Object> flags,
            List<Reason> reasons) {
        boolean maleId = id != null && id.length() == 12 && (id.charAt(3) - '0') % 2 == 0;
        boolean woman = hasWord(name, "thị");
        var sex = sex(row);
        boolean maleColumn = row.values().get("male_year") instanceof Value.Day
                && !(row.values().get("female_year") instanceof Value.Day);
        boolean maleName = !woman && isNameOfMan(name);
        boolean man = "nam".equals(sex)
                || !woman && (maleId && !"nu".equals(sex) || maleColumn || maleName && sex == null && !saysFemale(id));
        if (man) {
            flags.put("male", true);
            reasons.add(Reason.of("membership.question.man", "sex"));
        } else if (maleColumn) reasons.add(Reason.of("membership.question.mens-column", "sex"));
        if (maleId && !man) reasons.add(Reason.of("membership.question.id-of-man", "citizen_id"));
        if (id != null && id.length() == 12 && birth != null && yearOf(id) != birth.year())
            reasons.add(Reason.of("membership.question.id-against-birth", "citizen_id"));
    }

    /** The year of birth that an id of 12 digits holds. */
    static int yearOf(String id) {
        return 1900 + (id.charAt(3) - '0') / 2 * 100 + Integer.parseInt(id.substring(4, 6));
    }

    private static boolean saysFemale(@Nullable String id) {
        return id != null && id.length() == 12 && (id.charAt(3) - '0') % 2 == 1;
    }

    private static @Nullable String sex(ReadRow row) {
        var written = row.words("sex");
        if (written == null) return null;
        var folded = VietnameseText.fold(written);
        if (folded.equals("nam") || folded.equals("male") || folded.equals("trai")) return "nam";
        return "nu";
    }

    private static boolean isNameOfMan(String name) {
        var words =
                VietnameseText.clean(name).toLowerCase(java.util.Locale.ROOT).split(" ");
        return words.length >= 3 && Arrays.stream(words, 1, words.length - 1).anyMatch(OF_MEN::contains);
    }

    private static boolean hasWord(String name, String word) {
        return Arrays.asList(VietnameseText.clean(name)
                                .toLowerCase(java.util.Locale.ROOT)
                                .split(" "))
                        .contains(word)
                || Arrays.asList(VietnameseText.fold(name).split(" ")).contains(VietnameseText.fold(word));
    }
}
