package vn.sohoi.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.emulation.clusters.Clusters;
import vn.sohoi.emulation.clusters.NewPact;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** The cluster of the centrally-run cities and its pact for 2026, as the article tells of it: declared, with what it leaves open. */
@Component
@Order(60)
class StoryClusters implements LaterFilling {
    private static final LocalDate FIVE = LocalDate.of(2022, 1, 1);
    private static final LocalDate SIX = LocalDate.of(2025, 12, 1);

    private final Clusters clusters;
    private final Units units;

    StoryClusters(Clusters clusters, Units units) {
        this.clusters = clusters;
        this.units = units;
    }

    @Override
    public String part() {
        return "clusters";
    }

    @Override
    public void fill() {
        var five = cities(FIVE);
        var cluster = clusters.setUp(
                units.one("Trung ương Hội", SIX),
                "Cụm thi đua các thành phố trực thuộc Trung ương",
                "Theo tin: 5 thành phố năm 2022, 6 thành phố tháng 12/2025; ngày vào cụm không nêu, ghi từ đầu năm 2022 và tháng 12/2025",
                five,
                DateSpan.since(FIVE),
                Actor.MACHINE);
        var six = cities(SIX);
        for (var city : six) if (!five.contains(city)) clusters.join(cluster, city, DateSpan.since(SIX), Actor.MACHINE);
        clusters.pact(
                new NewPact(
                        cluster,
                        2026,
                        "Tin hội nghị cụm thi đua tại Hải Phòng, tháng 12/2025",
                        "Tin không nêu nội dung giao ước và ngày ký.",
                        List.of()),
                six,
                null,
                Actor.MACHINE);
    }

    private List<UnitId> cities(LocalDate day) {
        return units.treeOn(day).ofLevel(UnitLevel.PROVINCE).stream()
                .filter(unit -> unit.kind() == UnitKind.CITY)
                .map(Unit::id)
                .toList();
    }
}
