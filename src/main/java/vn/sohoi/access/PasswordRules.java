package vn.sohoi.access;

import java.util.Locale;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.VietnameseText;

/**
 * What a password must be: long, and not what everybody would try first. No signs or capitals are asked for, because they make
 * passwords that are written on the screen's edge.
 */
final class PasswordRules {
    private static final int LEAST = 10;
    private static final int MOST = 200;
    private static final int FEWEST_SIGNS = 5;

    private PasswordRules() {}

    /** @throws Refused with what is wrong with it */
    static void check(String login, String password) {
        if (password.length() < LEAST) throw new Refused("access.password-short", LEAST);
        if (password.length() > MOST) throw new Refused("access.password-long", MOST);
        var small = password.toLowerCase(Locale.ROOT);
        if (small.contains(login) || small.chars().distinct().count() < FEWEST_SIGNS || runs(small))
            throw new Refused("access.password-easy");
        var folded = VietnameseText.fold(small).replace(" ", "");
        if (folded.contains("hoiphunu")
                || folded.contains("sohoi")
                || folded.contains("matkhau")
                || folded.contains("password")) throw new Refused("access.password-easy");
    }

    /** Whether most of it counts up or down: 12345678, abcdefgh, 87654321. */
    private static boolean runs(String password) {
        int steps = 0;
        for (int i = 1; i < password.length(); i++)
            if (Math.abs(password.charAt(i) - password.charAt(i - 1)) == 1) steps++;
        return steps * 2 > password.length();
    }
}
