package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.State;
import vn.sohoi.activities.minutes.Minutes;
import vn.sohoi.activities.minutes.MinutesBook;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.platform.start.LaterFilling;

/** Minutes of the last meeting of the branch of the story, corrected once. */
@Component
@Order(61)
class StoryMinutes implements LaterFilling {
    private final Activities activities;
    private final MinutesBook minutes;
    private final Accounts accounts;
    private final Clock clock;

    StoryMinutes(Activities activities, MinutesBook minutes, Accounts accounts, Clock clock) {
        this.activities = activities;
        this.minutes = minutes;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "activity-minutes";
    }

    @Override
    public void fill() {
        var head = accounts.actorsOf("chihoi").getFirst();
        var branch = Objects.requireNonNull(head.unit());
        var today = LocalDate.now(clock);
        var year = DateSpan.between(today.minusYears(1), today);
        for (var one : activities.of(branch, year, head).reversed())
            if (one.state() == State.HELD) {
                minutes.write(one.id(), said(head, "thu hội phí quý cuối năm"), null, "", head);
                var first = minutes.of(one.id(), head).getLast().id();
                minutes.write(one.id(), said(head, "thu hội phí hai quý cuối năm"), first, "Ghi thiếu một quý", head);
                return;
            }
    }

    private static Minutes.Said said(Actor head, String what) {
        return new Minutes.Said(
                head.name(),
                "Lê Thị Thơm",
                LocalTime.of(21, 0),
                "Báo cáo việc đã làm trong tháng, đọc thư của Hội xã.\nBàn việc " + what + ".",
                "Chị Hạnh đề nghị họp sớm hơn nửa giờ để các chị có con nhỏ cùng dự.",
                "Từ tháng sau họp lúc 19 giờ.\nMỗi tổ cử một chị đi thu, xong trước ngày 20.");
    }
}
