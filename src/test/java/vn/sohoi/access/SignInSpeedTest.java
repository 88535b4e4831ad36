package vn.sohoi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohoi.BookTest;
import vn.sohoi.Campaign;
import vn.sohoi.Places;
import vn.sohoi.Signed;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.units.Units;

/** What signing in and a kept session cost, in one run each; only in the long form, for a machine does other things too. */
@BookTest
@Tag(Campaign.TAG)
class SignInSpeedTest {
    private static final String PASSWORD = "mot-mat-khau-dai";
    private static final int PAGES = 400;
    /** So many that no account is tried twice at once. */
    private static final int PEOPLE = 40;

    private static final int A_SECOND = 10;
    private static final int SECONDS = 20;

    @Autowired
    MockMvc pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    private final String login = "nhanh-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void accounts_with_posts() {
        assumeTrue(Campaign.isWhole());
        for (int i = 0; i < PEOPLE; i++) open(login + i);
    }

    private void open(String login) {
        accounts.open(new NewAccount(login, "Thử", PASSWORD, false), Actor.MACHINE);
        accounts.appoint(
                new NewMandate(
                        login,
                        Role.COMMUNE_CHAIR,
                        Places.commune(units, 1).unit(),
                        DateSpan.between(LocalDate.of(2025, 7, 1), LocalDate.of(2030, 7, 1)),
                        "QĐ 1"),
                Actor.MACHINE);
    }

    @Test
    void a_page_with_its_session_beside_the_same_page_without() throws Exception {
        var phone = new Phone(pages);
        phone.signIn(login + 0, PASSWORD);
        var with = new long[PAGES];
        var without = new long[PAGES];
        for (int i = -PAGES; i < PAGES; i++) {
            long kept = nanos(() -> phone.open("/phan-cong").getStatus());
            long none = nanos(() -> pages.perform(get("/phan-cong").with(Signed.in(login + 0)))
                    .andReturn()
                    .getResponse()
                    .getStatus());
            if (i >= 0) {
                with[i] = kept;
                without[i] = none;
            }
        }
        System.out.printf(
                "page with its session p50 %.1f ms, p95 %.1f ms; without p50 %.1f ms, p95 %.1f ms%n",
                ms(with, 50), ms(with, 95), ms(without, 50), ms(without, 95));
    }

    @Test
    void ten_sign_ins_a_second() throws Exception {
        var ended = new ArrayList<Future<Long>>();
        try (var people = Executors.newScheduledThreadPool(A_SECOND)) {
            for (int i = 0; i < A_SECOND * SECONDS; i++) {
                long due = i * 1000L / A_SECOND;
                long from = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(due);
                var who = login + i % PEOPLE;
                Callable<Long> signIn = () -> {
                    assertThat(new Phone(pages).signIn(who, PASSWORD).getRedirectedUrl())
                            .isEqualTo("/");
                    return System.nanoTime() - from;
                };
                ended.add(people.schedule(signIn, due, TimeUnit.MILLISECONDS));
            }
        }
        var times = new long[ended.size()];
        for (int i = 0; i < times.length; i++) times[i] = ended.get(i).get();
        System.out.printf(
                "%d sign-ins, ten a second, counted from when each was due: p50 %.0f ms, p95 %.0f ms%n",
                times.length, ms(times, 50), ms(times, 95));
    }

    private static long nanos(Callable<Integer> page) throws Exception {
        long from = System.nanoTime();
        assertThat(page.call()).isEqualTo(200);
        return System.nanoTime() - from;
    }

    private static double ms(long[] nanos, int percent) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length * percent / 100] / 1e6;
    }
}
