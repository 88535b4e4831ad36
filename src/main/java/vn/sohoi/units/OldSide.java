package vn.sohoi.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.units.official.ConversionTable;
import vn.sohoi.units.official.ConversionTable.Line;

/** The old side of a conversion table: the tree of the day before, as the table has it. */
final class OldSide {
    private final TreeWork work;
    private final ConversionTable table;
    private final LocalDate eve;
    private final StatedDay day;

    OldSide(TreeWork work, OfficialNames names, ConversionTable table, @Nullable LocalDate lastKnown) {
        this.work = work;
        this.table = table;
        eve = table.day().minusDays(1);
        day = new StatedDay(work, names, eve, lastKnown, table.title());
    }

    void state(UnitPast centre) {
        for (var line : table.lines()) {
            var district = day.unit(line.oldDistrict(), province(line, centre));
            var old = line.old();
            if (old == null) continue;
            if (table.contradictory().contains(old.code())) day.unchanged(old, district);
            else day.unit(old, district);
        }
        day.closeUnstated(UnitLevel.COMMUNE);
        day.closeUnstated(UnitLevel.DISTRICT);
    }

    /** The tree knows a district's province better than the column, which has slips; those are listed. */
    private UnitPast province(Line line, UnitPast centre) {
        var district = day.known(UnitLevel.DISTRICT, line.oldDistrict().code());
        var known = district == null ? null : work.parent(district, eve);
        var said = line.oldProvince();
        if (known == null) return said == null ? centre : day.unit(said, centre);
        if (said == null
                || !said.code().equals(known.valueOn(Attribute.CODE, eve))
                || !said.spelledLike(TreeWork.bare(known, eve)))
            work.findings().add(line.finding("old-province-differs"));
        return known;
    }
}
