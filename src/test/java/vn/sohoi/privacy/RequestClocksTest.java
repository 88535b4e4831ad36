package vn.sohoi.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.privacy.Request.Kind;

/** The days of Decree 356/2025. */
class RequestClocksTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Test
    void two_working_days_go_round_the_end_of_the_week() {
        assertThat(Request.answerBy(LocalDate.of(2026, 11, 23))).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(Request.answerBy(FRIDAY)).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(Request.answerBy(LocalDate.of(2026, 11, 28))).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void stopping_takes_fifteen_days_and_twenty_where_others_have_her_data_too() {
        assertThat(Request.doneBy(FRIDAY, Kind.RESTRICT, false)).isEqualTo(FRIDAY.plusDays(15));
        assertThat(Request.doneBy(FRIDAY, Kind.OBJECT, false)).isEqualTo(FRIDAY.plusDays(15));
        assertThat(Request.doneBy(FRIDAY, Kind.OBJECT, true)).isEqualTo(FRIDAY.plusDays(20));
    }

    @Test
    void the_rest_takes_ten_to_twenty() {
        for (var kind : Kind.values())
            assertThat(Request.doneBy(FRIDAY, kind, false)).isBetween(FRIDAY.plusDays(10), FRIDAY.plusDays(20));
    }

    @Test
    void it_presses_when_half_of_the_time_has_gone_and_is_late_on_the_day_after() {
        var answered = request(FRIDAY, null);
        assertThat(answered.isPressing(FRIDAY.plusDays(7))).isFalse();
        assertThat(answered.isPressing(FRIDAY.plusDays(8))).isTrue();
        assertThat(answered.isLate(FRIDAY.plusDays(15))).isFalse();
        assertThat(answered.isLate(FRIDAY.plusDays(16))).isTrue();
        assertThat(request(FRIDAY, FRIDAY.plusDays(30)).isLate(FRIDAY.plusDays(16)))
                .isFalse();
        assertThat(request(null, null).isLate(LocalDate.of(2026, 12, 1))).isFalse();
        assertThat(request(null, null).isLate(LocalDate.of(2026, 12, 2))).isTrue();
    }

    private static Request request(@Nullable LocalDate answered, @Nullable LocalDate extended) {
        return new Request(
                UUID.randomUUID(),
                new PersonId(UUID.randomUUID()),
                "",
                new UnitId(1),
                Kind.RESTRICT,
                "",
                false,
                FRIDAY,
                Request.answerBy(FRIDAY),
                Request.doneBy(FRIDAY, Kind.RESTRICT, false),
                answered,
                answered == null ? null : "x",
                extended,
                null,
                null,
                null);
    }
}
