package vn.sohoi.campaigns.poverty;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.watch.spi.Watch;

/** Twelve months after a household left the list somebody looks whether it held: told by branch, never by household. */
@Component
class UnansweredLeaving implements Watch {
    private final Db db;

    UnansweredLeaving(Db db) {
        this.db = db;
    }

    @Override
    public String code() {
        return "leaving-not-looked-at";
    }

    @Override
    public String text() {
        return "campaigns.watch.leaving";
    }

    @Override
    public String task() {
        return "campaigns.watch.leaving.task";
    }

    @Override
    public Owner owner() {
        return Owner.UNIT;
    }

    @Override
    public List<Breach> breaches(LocalDate day) {
        return db.sql("""
                        select home.branch_id, home.year, min(leaving.day + interval '12 months')::date
                          from campaigns.leaving join campaigns.poor_home home on home.id = home_id
                         where upper_inf(leaving.recorded) and held is null
                           and leaving.day + interval '12 months' <= :day::date
                         group by home.branch_id, home.year""")
                .param("day", day)
                .query((row, n) -> {
                    var branch = new UnitId(row.getLong(1));
                    return new Breach(
                            branch,
                            branch + " " + row.getInt(2),
                            row.getObject(3, LocalDate.class),
                            "/van-dong/ho-ngheo?unit=" + branch + "&nam=" + row.getInt(2));
                })
                .list();
    }
}
