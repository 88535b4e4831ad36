package vn.sohoi.kernel;

import java.util.Comparator;

/** A Vietnamese name, parted into family, middle and given. A name of one word is a given name. */
public record FullName(String family, String middle, String given) {

    /** Given, then middle, then family, as class lists and roll calls are sorted. */
    public static final Comparator<FullName> ORDER = Comparator.comparing(FullName::given, VietnameseOrder.COLLATOR)
            .thenComparing(FullName::middle, VietnameseOrder.COLLATOR)
            .thenComparing(FullName::family, VietnameseOrder.COLLATOR);

    /** Parts a written name: the first word is the family's, the last is given, what lies between is middle. */
    public static FullName of(String written) {
        var clean = VietnameseText.clean(written);
        int first = clean.indexOf(' ');
        int last = clean.lastIndexOf(' ');
        if (first < 0) return new FullName("", "", clean);
        return new FullName(
                clean.substring(0, first),
                first == last ? "" : clean.substring(first + 1, last),
                clean.substring(last + 1));
    }

    /** As it is written: family, middle, given. */
    public String written() {
        var written = new StringBuilder(family);
        for (var part : new String[] {middle, given})
            if (!part.isEmpty()) written.append(written.isEmpty() ? "" : " ").append(part);
        return written.toString();
    }

    /** Search key that begins at the family name. */
    public String key() {
        return VietnameseText.fold(written());
    }

    /** Search key that begins at the given name: given, then family and middle. */
    public String givenKey() {
        return VietnameseText.fold(given + " " + family + " " + middle);
    }

    /** Search key that begins at the middle name: middle, given, then family. */
    public String middleKey() {
        return VietnameseText.fold(middle + " " + given + " " + family);
    }
}
