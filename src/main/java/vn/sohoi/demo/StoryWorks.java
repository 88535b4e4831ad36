package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.campaigns.works.Contribution.Kind;
import vn.sohoi.campaigns.works.Work;
import vn.sohoi.campaigns.works.WorkId;
import vn.sohoi.campaigns.works.WorkKind;
import vn.sohoi.campaigns.works.Works;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.Units;

/** Works of three communes and of a few of their branches this year, with what was given for them. All invented. */
@Component
@Order(62)
class StoryWorks implements LaterFilling {
    private static final List<String> COMMUNES = List.of("Xã Thanh Trì", "Xã Đại Thanh", "Xã Ngọc Hồi");
    private static final String WHO_SIGNS_IN = "Chi hội Lưu Phái";
    private static final int BRANCHES = 3;

    private final Works works;
    private final Units units;
    private final Clock clock;

    StoryWorks(Works works, Units units, Clock clock) {
        this.works = works;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "works";
    }

    @Override
    public void fill() {
        var today = LocalDate.now(clock);
        for (var name : COMMUNES) {
            var commune = units.one(name, today);
            var light = register(WorkKind.WORK, commune, "Lắp 20 đèn chiếu sáng ngõ xóm (mẫu)", today.minusDays(50));
            works.give(light, Kind.LAND, 45, today.minusDays(40), Actor.MACHINE);
            works.give(light, Kind.MONEY, 24_000_000, today.minusDays(35), Actor.MACHINE);
            works.finish(light, today.minusDays(10), "Biên bản nghiệm thu (mẫu)", Actor.MACHINE);
            var rice = register(WorkKind.MODEL, commune, "Hũ gạo tình thương (mẫu)", today.minusDays(60));
            works.finish(rice, today.minusDays(30), "Biên bản ra mắt (mẫu)", Actor.MACHINE);
            int place = 0;
            for (var branch : units.branchesUnder(commune, today)) {
                boolean signsIn = units.on(branch, today).name().equals(WHO_SIGNS_IN);
                if (place++ >= BRANCHES && !signsIn) continue;
                var flowers = register(WorkKind.WORK, branch, "Đường hoa phụ nữ tự quản (mẫu)", today.minusDays(25));
                works.give(flowers, Kind.DAYS, 36, today.minusDays(15), Actor.MACHINE);
            }
        }
    }

    private WorkId register(WorkKind kind, UnitId unit, String title, LocalDate begun) {
        return works.register(new Work.New(kind, unit, begun.getYear(), title, begun), Actor.MACHINE);
    }
}
