package vn.sohoi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.NewUnit;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.Units;

/** Communes with branches for tests, each of its own, so that tests sharing a book do not meet. */
public final class Places {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final DateSpan LONG = DateSpan.since(LocalDate.of(1990, 1, 1));

    private Places() {}

    /** A commune, its branches, and those who act there. */
    public record Commune(UnitId unit, List<UnitId> branches, Actor officer, Actor cityOfficer) {
        public UnitId branch(int place) {
            return branches.get(place);
        }
    }

    /** A new commune with so many branches, under a province of its own. */
    public static Commune commune(Units units, int branches) {
        int number = COUNT.incrementAndGet();
        var city = open(units, UnitKind.CITY, "Thành phố Thử " + number, null);
        var commune = open(units, UnitKind.RURAL_COMMUNE, "Xã Thử " + number, city);
        var all = new ArrayList<NewUnit>();
        for (int i = 1; i <= branches; i++)
            all.add(unit(UnitKind.BRANCH, "Chi hội " + number + "." + i, commune, LONG));
        return new Commune(
                commune,
                units.openAll(all, Actor.MACHINE),
                new Actor("officer-" + number, "Cán bộ xã", (long) number, commune, "COMMUNE_OFFICER"),
                new Actor("city-" + number, "Cán bộ thành phố", 10_000L + number, city, "PROVINCE_OFFICER"));
    }

    /** One more commune under the same province, without branches. */
    public static UnitId beside(Units units, Commune commune) {
        var city = units.on(commune.unit(), LocalDate.of(2025, 7, 1)).parent();
        return open(units, UnitKind.RURAL_COMMUNE, "Xã Bên " + COUNT.incrementAndGet(), city);
    }

    /** One more branch with a life of its own. */
    public static UnitId branch(Units units, Commune commune, DateSpan life) {
        return units.open(
                unit(UnitKind.BRANCH, "Chi hội " + COUNT.incrementAndGet(), commune.unit(), life), Actor.MACHINE);
    }

    /** A group of a branch. */
    public static UnitId group(Units units, UnitId branch) {
        return units.open(unit(UnitKind.GROUP, "Tổ " + COUNT.incrementAndGet(), branch, LONG), Actor.MACHINE);
    }

    private static UnitId open(Units units, UnitKind kind, String name, @Nullable UnitId parent) {
        return units.open(unit(kind, name, parent, LONG), Actor.MACHINE);
    }

    private static NewUnit unit(UnitKind kind, String name, @Nullable UnitId parent, DateSpan life) {
        return new NewUnit(kind.level(), name, null, kind, parent, life, "Thử");
    }
}
