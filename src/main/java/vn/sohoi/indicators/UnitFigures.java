package vn.sohoi.indicators;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.EvidenceSource;
import vn.sohoi.units.UnitLevel;

/** How many base units, branches and groups the Union has: the tree itself is the evidence. */
@Component
class UnitFigures implements EvidenceSource {
    @Override
    public List<Evidence> evidence() {
        return List.of(
                units("base-units", UnitLevel.COMMUNE),
                units("branches", UnitLevel.BRANCH),
                units("groups", UnitLevel.GROUP));
    }

    private static Evidence units(String code, UnitLevel level) {
        return new Evidence.UnitsOf(code, "indicators.units." + code, List.of(level.name()));
    }
}
