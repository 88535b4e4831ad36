package vn.sohoi.campaigns;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.watch.spi.Watch;

/** No criterion that a household does not meet is left without a plan: told by branch, never by household. */
@Component
class UnplannedHelp implements Watch {
    private final Db db;

    UnplannedHelp(Db db) {
        this.db = db;
    }

    @Override
    public String code() {
        return "criterion-without-plan";
    }

    @Override
    public String text() {
        return "campaigns.watch.unplanned";
    }

    @Override
    public String task() {
        return "campaigns.watch.unplanned.task";
    }

    @Override
    public Owner owner() {
        return Owner.UNIT;
    }

    /** Of this year and the one before, since the first of them was found not met. */
    @Override
    public List<Breach> breaches(LocalDate day) {
        return db.sql("""
                        select year_now.branch_id, min(told.day)
                          from campaigns.year_now
                         cross join lateral unnest(stands) failed (criterion)
                         cross join lateral (select max(day) as day from campaigns.step
                                              where household_year_id = year_now.id) told
                         where year_now.year >= :since
                           and not exists (select from campaigns.plan
                                            where household_year_id = year_now.id and plan.criterion = failed.criterion)
                         group by year_now.branch_id""")
                .param("since", day.getYear() - 1)
                .query((row, n) -> {
                    var branch = new UnitId(row.getLong(1));
                    return new Breach(
                            branch,
                            branch.toString(),
                            row.getObject(2, LocalDate.class),
                            "/van-dong/ke-hoach?unit=" + branch);
                })
                .list();
    }
}
