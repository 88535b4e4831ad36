package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.Outcome;
import vn.sohoi.activities.Plan;
import vn.sohoi.activities.Themes;
import vn.sohoi.activities.conferences.AgendaPart;
import vn.sohoi.activities.conferences.Conferences;
import vn.sohoi.activities.conferences.Guest;
import vn.sohoi.activities.conferences.Guests;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.start.LaterFilling;

/** Two conferences of the commune of the story: one of last year, whose guests came, and one to come. */
@Component
@Order(61)
class StoryConferences implements LaterFilling {
    static final String TITLE = "Hội nghị tổng kết công tác Hội năm ";
    private static final int TO_COME = 12;

    private final Activities activities;
    private final Themes themes;
    private final Conferences conferences;
    private final Guests guests;
    private final Accounts accounts;
    private final Clock clock;

    StoryConferences(
            Activities activities,
            Themes themes,
            Conferences conferences,
            Guests guests,
            Accounts accounts,
            Clock clock) {
        this.activities = activities;
        this.themes = themes;
        this.conferences = conferences;
        this.guests = guests;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "conferences";
    }

    @Override
    public void fill() {
        var officer = accounts.actorsOf("canbo-thanhtri").getFirst();
        var today = LocalDate.now(clock);
        var over = confer(LocalDate.of(today.getYear() - 1, 12, 19), officer);
        activities.conclude(
                over, new Outcome.Held("Tổng kết năm, trao giấy khen, ký giao ước thi đua.", null), officer);
        var invited = guests.of(over, officer).stream().map(Guest::id).toList();
        guests.came(over, invited, new HashSet<>(invited.subList(0, 2)), officer);
        confer(today.plusDays(TO_COME), officer);
    }

    private ActivityId confer(LocalDate day, Actor officer) {
        var unit = Objects.requireNonNull(officer.unit());
        var theme = themes.on(day).getLast().id();
        var plan = new Plan(
                unit, TITLE + day.getYear(), "Hội trường xã", day, day, LocalTime.of(8, 0), Set.of(), Set.of(theme));
        var id = activities.plan(plan, officer);
        part(id, LocalTime.of(8, 0), "Chào cờ, giới thiệu đại biểu", "Ban Thường vụ", officer);
        part(id, LocalTime.of(8, 15), "Báo cáo kết quả công tác Hội và phong trào phụ nữ", officer.name(), officer);
        part(id, LocalTime.of(9, 0), "Các chi hội phát biểu", "Ba chi hội đã đăng ký", officer);
        var handing = new AgendaPart.Said(1, LocalTime.of(9, 45), "Khen thưởng tập thể, cá nhân", "Chủ tịch Hội", true);
        conferences.enter(id, handing, officer);
        part(id, LocalTime.of(10, 15), "Ký giao ước thi đua, bế mạc", "", officer);
        guests.invite(
                id,
                List.of(
                        new Guest.Named("Ông Vũ Văn Thành", "Phó Bí thư Đảng ủy xã"),
                        new Guest.Named("Bà Trịnh Thị Nguyệt", "Phó Chủ tịch Mặt trận Tổ quốc xã"),
                        new Guest.Named("Bà Lại Thị Hợp", "Hiệu trưởng trường mầm non")),
                officer);
        return id;
    }

    private void part(ActivityId id, LocalTime at, String title, String ledBy, Actor officer) {
        conferences.enter(id, new AgendaPart.Said(1, at, title, ledBy, false), officer);
    }
}
