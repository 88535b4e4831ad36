package vn.sohoi.emulation.examples;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Women's names and stories, counted from the end of what they did. That one was told stays. */
@Component
class ExamplesKept implements KeptForATime {
    private static final SqlText OUTLIVED = SqlText.of("""
            with outlived as (
              select id, unit_id, upper(span) as day from emulation.example
               where about = 'WOMAN' and (name <> '' or person_id is not null)
                 and upper(span) + make_interval(months => :months) <= :today::date)""");

    private final Db db;

    ExamplesKept(Db db) {
        this.db = db;
    }

    @Override
    public String use() {
        return "examples";
    }

    @Override
    public List<Outlived> outlived(Kept kept) {
        return kept.byUnit(db, OUTLIVED);
    }

    @Override
    public void takeAway(Kept kept, Collection<UnitId> units) {
        kept.fill(db.sql(OUTLIVED.then("""
                        , gone as (select id from outlived where unit_id = any(:units::bigint[])),
                        proofs as (
                          update emulation.example_proof set words = '', address = '' where example_id in (select id from gone))
                        update emulation.example set name = '', story = '', person_id = null where id in (select id from gone)""")), units).update();
    }
}
