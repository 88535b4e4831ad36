package vn.sohoi.people;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sohoi.kernel.VietnameseText;

/**
 * What somebody typed to find a person, folded and cut into words.
 *
 * @param words in the order in which they were typed; each begins a word of the name
 */
record TypedName(List<String> words) {
    private static final Pattern TAIL = Pattern.compile("\\d{3}");

    /** Words that so many names have that looking them up first would read half a commune. */
    private static final Set<String> COMMON =
            Set.of("nguyen", "thi", "tran", "le", "pham", "hoang", "vu", "van", "ngo", "bui", "do", "dang", "ng", "th");

    static TypedName of(String typed) {
        var folded = VietnameseText.fold(typed).toLowerCase(Locale.ROOT);
        return new TypedName(
                folded.isEmpty() ? List.of() : Arrays.stream(folded.split(" ")).toList());
    }

    /** All words as one beginning. */
    String phrase() {
        return String.join(" ", words);
    }

    /** Whether it is the last three digits of a telephone. */
    boolean isTail() {
        return words.size() == 1 && TAIL.matcher(words.getFirst()).matches();
    }

    /** The words to look up, the rarest first: long ones before short ones, common ones last. */
    List<String> rarestFirst() {
        return words.stream()
                .distinct()
                .sorted(Comparator.comparing((String word) -> COMMON.contains(word))
                        .thenComparing(Comparator.comparing(String::length).reversed()))
                .toList();
    }

    /** The first key after all that begin so: keys hold letters, digits and blanks only. */
    static String after(String beginning) {
        return beginning + "~";
    }
}
