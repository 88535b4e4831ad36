package vn.sohoi.desk.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;
import vn.sohoi.web.LateBeneath;

/** Which units beneath are late and with what, as all features tell it. */
@Component
class LateUnits {
    private final ObjectProvider<LateBeneath> features;
    private final Units units;

    LateUnits(ObjectProvider<LateBeneath> features, Units units) {
        this.features = features;
        this.units = units;
    }

    /** Those with most to catch up with first. */
    List<LateUnit> of(UnitId unit, LocalDate on, Actor reader, Locale language) {
        var tree = units.treeOn(on);
        return features
                .orderedStream()
                .flatMap(feature -> feature.of(unit, on, reader, language).stream())
                .collect(Collectors.groupingBy(LateBeneath.Late::unit, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(late -> new LateUnit(
                        named(late.getKey(), on),
                        tree.find(late.getKey()) == null ? "" : PictureQuery.address(late.getKey(), on),
                        late.getValue()))
                .sorted(Comparator.comparing((LateUnit one) -> -one.with().size()))
                .toList();
    }

    /** Its name on the day; one that is no more by then is called as it was last. */
    private String named(UnitId unit, LocalDate on) {
        return units.onOrLast(unit, on).name();
    }
}
