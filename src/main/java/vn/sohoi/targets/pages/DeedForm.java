package vn.sohoi.targets.pages;

import static vn.sohoi.targets.pages.TargetWords.said;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One deed as typed: what, who, by when.
 *
 * @param number its place on the form, from 1
 */
record DeedForm(int number, String deed, String doer, String due) {
    /** More than a letter from above asks in practice. */
    static final int MOST = 5;

    /** All places of the form, those left empty among them. */
    static List<DeedForm> of(Map<String, String> typed) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(place -> new DeedForm(
                        place,
                        said(typed.get(name("deed", place))),
                        said(typed.get(name("doer", place))),
                        said(typed.get(name("due", place)))))
                .toList();
    }

    /** The name of the field on the form. */
    String field(String of) {
        return name(of, number);
    }

    /** Whether nothing was written there; who does it is always chosen. */
    boolean isEmpty() {
        return deed.isEmpty() && due.isEmpty();
    }

    private static String name(String of, int place) {
        return place == 1 ? of : of + place;
    }
}
