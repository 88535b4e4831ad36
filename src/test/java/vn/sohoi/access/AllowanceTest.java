package vn.sohoi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.platform.sql.Db;

/** Whoever guesses gets few tries; its owner is never locked out for good. */
@BookTest
class AllowanceTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired
    Allowance allowance;

    @Autowired
    Db db;

    private final String whose = UUID.randomUUID().toString();

    @Test
    void of_a_thousand_guesses_five_are_looked_at() {
        int looked = 0;
        for (int i = 0; i < 1000; i++) if (allowance.take(whose, 5, MINUTE)) looked++;
        assertThat(looked).isEqualTo(5);
        assertThat(allowance.take(whose + "-other", 5, MINUTE)).isTrue();
    }

    @Test
    void after_each_pause_there_is_one_more_and_never_more_than_at_first() {
        for (int i = 0; i < 6; i++) allowance.take(whose, 5, MINUTE);
        passed("61 seconds");
        assertThat(allowance.take(whose, 5, MINUTE)).isTrue();
        assertThat(allowance.take(whose, 5, MINUTE)).isFalse();
        passed("1 day");
        int looked = 0;
        while (allowance.take(whose, 5, MINUTE)) looked++;
        assertThat(looked).isEqualTo(5);
    }

    @Test
    void a_clock_set_back_gives_none() {
        for (int i = 0; i < 6; i++) allowance.take(whose, 5, MINUTE);
        passed("-1 day");
        assertThat(allowance.take(whose, 5, MINUTE)).isFalse();
    }

    @Test
    void after_the_right_secret_all_are_there_again() {
        for (int i = 0; i < 6; i++) allowance.take(whose, 5, MINUTE);
        allowance.giveBack(whose);
        assertThat(allowance.take(whose, 5, MINUTE)).isTrue();
    }

    /** As if all that time had gone by for everybody. */
    private void passed(String time) {
        db.sql("update access.allowance set at = at - :time::interval")
                .param("time", time)
                .update();
    }
}
