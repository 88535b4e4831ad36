package vn.sohoi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sohoi.access.Grants.Grant;

/** A portfolio takes away and never gives: every set of them is tried. */
class PortfoliosTest {
    private static final Set<Purpose> OF_EVERY_POST = Set.of(Purpose.FIGURES, Purpose.UNITS, Purpose.CATALOGUE);

    @Test
    void no_set_of_portfolios_gives_more_than_the_post_and_a_larger_one_no_less() {
        for (var some : sets())
            for (var purpose : Purpose.values()) {
                var grant = of(some, purpose);
                assertThat(isWithin(grant, post(purpose)))
                        .as("%s for %s", some, purpose)
                        .isTrue();
                for (var more : Portfolios.ALL) {
                    var larger = new HashSet<>(some);
                    larger.add(more);
                    if (!some.isEmpty())
                        assertThat(isWithin(grant, of(larger, purpose)))
                                .as("%s and %s for %s", some, more, purpose)
                                .isTrue();
                }
            }
    }

    @Test
    void none_is_all_and_all_is_all() {
        for (var purpose : Purpose.values()) {
            assertThat(of(Set.of(), purpose)).isEqualTo(post(purpose));
            assertThat(of(Portfolios.ALL, purpose)).isEqualTo(post(purpose));
        }
    }

    @Test
    void of_what_is_not_hers_nothing_is_left_but_the_finding_of_women_and_numbers() {
        for (var own : Portfolios.ALL)
            for (var purpose : Portfolios.ALL) {
                boolean finds = purpose == Purpose.ROLL
                        && Set.of(Purpose.HARDSHIP, Purpose.LOANS, Purpose.SCREENING)
                                .contains(own);
                var grant = of(Set.of(own), purpose);
                if (purpose == own) assertThat(grant).isEqualTo(post(purpose));
                else
                    assertThat(grant.allows(Act.READ))
                            .as("%s for %s", own, purpose)
                            .isEqualTo(finds);
                if (finds) assertThat(grant.allows(Act.WRITE)).isFalse();
            }
        for (var own : Portfolios.ALL)
            for (var purpose : OF_EVERY_POST)
                assertThat(of(Set.of(own), purpose).allows(Act.READ)).isTrue();
    }

    @Test
    void every_purpose_of_the_post_is_a_portfolio_or_comes_with_every_post() {
        for (var purpose : Purpose.values())
            if (post(purpose).allows(Act.READ) && !OF_EVERY_POST.contains(purpose))
                assertThat(Portfolios.ALL).contains(purpose);
    }

    private static Grant post(Purpose purpose) {
        return Grants.of(Role.COMMUNE_OFFICER, purpose);
    }

    private static Grant of(Set<Purpose> portfolios, Purpose purpose) {
        return Portfolios.within(Portfolios.named(portfolios), purpose, post(purpose));
    }

    private static boolean isWithin(Grant less, Grant more) {
        return less.sight().compareTo(more.sight()) <= 0
                && less.most().compareTo(more.most()) <= 0
                && less.ceiling().compareTo(more.ceiling()) <= 0
                && less.byTask().compareTo(more.byTask()) <= 0;
    }

    private static List<Set<Purpose>> sets() {
        var all = List.copyOf(Portfolios.ALL);
        var sets = new ArrayList<Set<Purpose>>();
        for (int bits = 0; bits < 1 << all.size(); bits++) {
            var set = new HashSet<Purpose>();
            for (int i = 0; i < all.size(); i++) if ((bits >> i & 1) == 1) set.add(all.get(i));
            sets.add(set);
        }
        return sets;
    }
}
