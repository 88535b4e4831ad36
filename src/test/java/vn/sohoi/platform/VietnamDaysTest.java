package vn.sohoi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.OwnerDb;

@BookTest
class VietnamDaysTest {
    @Autowired
    Db db;

    @Autowired
    OwnerDb owner;

    @Test
    void statements_count_days_in_vietnam_wherever_the_machine_stands() {
        assertThat(db.sql("show timezone").query(String.class).single()).isEqualTo("Asia/Ho_Chi_Minh");
        assertThat(owner.sql("show timezone").query(String.class).single()).isEqualTo("Asia/Ho_Chi_Minh");
        assertThat(db.sql("select ('2026-11-29T17:00Z'::timestamptz)::date")
                        .query(LocalDate.class)
                        .single())
                .as(
                        "midnight in Hà Nội, while Java's zone is %s",
                        TimeZone.getDefault().toZoneId())
                .isEqualTo(LocalDate.of(2026, 11, 30));
    }
}
