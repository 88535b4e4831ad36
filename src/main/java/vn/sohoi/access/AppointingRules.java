package vn.sohoi.access;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.UnitLevel;

/** Who may give which post, and for how long (security.md 3.2 and 3.3). Nobody gives herself anything. */
final class AppointingRules {
    private static final int TERM_YEARS = 5;
    private static final int ACTING_MONTHS = 6;
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9.-]{1,40}");

    private static final Set<Role> OF_COMMUNES = Set.of(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR);
    private static final Set<Role> OF_BRANCHES = Set.of(Role.BRANCH_HEAD, Role.GROUP_HEAD);
    private static final Set<Role> OF_PROVINCES = Set.of(
            Role.PROVINCE_OFFICER, Role.PROVINCE_CHAIR, Role.INSPECTOR, Role.DATA_OFFICER, Role.AUDITOR, Role.SYSADMIN);

    private static final Map<Role, Set<Role>> FILLS = Map.of(
            Role.BRANCH_HEAD, Set.of(Role.GROUP_HEAD),
            Role.COMMUNE_CHAIR, OF_BRANCHES,
            Role.DISTRICT_CHAIR, OF_COMMUNES,
            Role.PROVINCE_CHAIR, OF_COMMUNES,
            Role.CENTRE_CHAIR, OF_PROVINCES);

    private AppointingRules() {}

    /** Whether a holder of the role has a say in who holds the other. */
    static boolean fills(Role by, Role post) {
        return FILLS.getOrDefault(by, Set.of()).contains(post);
    }

    /** The posts that a holder of the role has a say in, from above. */
    static Set<Role> filledBy(Role by) {
        return FILLS.getOrDefault(by, Set.of());
    }

    /** Posts of communes and above are given by two persons. */
    static boolean needsTwo(Role post) {
        return !OF_BRANCHES.contains(post);
    }

    /** @throws Refused for one that is not of small letters, digits, dot and dash */
    static void checkLogin(String login) {
        if (!LOGIN.matcher(login).matches()) throw new Refused("access.login-unreadable");
    }

    /** Whether a holder of the role ends what the other holds: a task account is no post, and whoever answers for its unit may. */
    static boolean ends(Role by, Role post) {
        return post == Role.TASK_HOLDER || fills(by, post);
    }

    /** Whether a holder of the role has a say in who holds the other, or in somebody who has it, over however many steps. */
    static boolean standsAbove(Role by, Role post) {
        return ends(by, post) || filledBy(by).stream().anyMatch(between -> standsAbove(between, post));
    }

    /**
     * @param level of the unit on the first day
     * @param today by the database's clock
     * @throws Refused with the sentence for whoever typed it
     */
    static void check(NewPost post, UnitLevel level, LocalDate today, Actor by) {
        checkLogin(post.login());
        if (post.login().equals(by.login())) throw new Refused("access.not-oneself");
        if (post.role() == Role.TASK_HOLDER || !post.role().standsOn(level)) throw new Refused("access.post-elsewhere");
        if (!post.portfolios().isEmpty() && !Portfolios.areOf(post.role()))
            throw new Refused("access.portfolios-elsewhere");
        if (post.decision().isBlank()) throw new Refused("access.no-decision");
        var from = requireNonNull(post.valid().from());
        var until = requireNonNull(post.valid().until());
        if (!until.isAfter(today)) throw new Refused("access.term-over");
        if (until.isAfter(from.plusYears(TERM_YEARS))) throw new Refused("access.term-too-long", TERM_YEARS);
        if (post.acting() && until.isAfter(from.plusMonths(ACTING_MONTHS)))
            throw new Refused("access.acting-too-long", ACTING_MONTHS);
    }
}
