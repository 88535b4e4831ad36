package vn.sohoi.campaigns.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.campaigns.StepKind;
import vn.sohoi.kernel.NotFound;

/** What an address asks: a year, whose turn it is. */
public final class Asked {
    private static final int FIRST_YEAR = 2010;

    private Asked() {}

    /**
     * The asked year, or this one.
     *
     * @throws NotFound for a year to come or before any campaign
     */
    static int year(@Nullable Integer asked, LocalDate today) {
        if (asked == null) return today.getYear();
        if (asked < FIRST_YEAR || asked > today.getYear()) throw new NotFound();
        return asked;
    }

    /** Who speaks; the branch where nobody else is named. */
    static StepKind step(String asked) {
        return Arrays.stream(StepKind.values())
                .filter(one -> one != StepKind.RESULT && one.name().equals(asked))
                .findFirst()
                .orElse(StepKind.BRANCH);
    }

    /** The numbers that were typed, in any way they can be told apart: 48, 4 8, 4,8; 0 is none. */
    static List<Integer> numbers(String typed) {
        return typed.chars()
                .filter(Character::isDigit)
                .map(digit -> digit - '0')
                .filter(digit -> digit != 0)
                .boxed()
                .distinct()
                .sorted()
                .toList();
    }
}
