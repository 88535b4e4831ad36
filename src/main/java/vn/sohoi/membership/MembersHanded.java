package vn.sohoi.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reorganisation.spi.Headcount;

/** Members that a reorganisation hands over. */
@Component
@Order(20)
class MembersHanded implements Headcount {
    private final Db db;

    MembersHanded(Db db) {
        this.db = db;
    }

    @Override
    public String textKey() {
        return "membership.handed";
    }

    @Override
    public boolean everybody() {
        return false;
    }

    @Override
    public Map<UnitId, Long> on(LocalDate day, Collection<UnitId> branches) {
        var counts = new HashMap<UnitId, Long>();
        db.sql("""
                        select branch_id, count(*) as members from membership.stay
                         where valid @> :day::date and upper_inf(recorded) and branch_id = any(:branches::bigint[])
                         group by branch_id""")
                .param("day", day)
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .query(row -> {
                    counts.put(new UnitId(row.getLong("branch_id")), row.getLong("members"));
                });
        return counts;
    }

    @Override
    public long among(LocalDate day, UnitId branch, Collection<PersonId> people) {
        return db.sql("""
                        select count(*) from membership.stay
                         where valid @> :day::date and upper_inf(recorded) and branch_id = :branch
                           and person_id = any(:people::uuid[])""")
                .param("day", day)
                .param("branch", branch.value())
                .param("people", Columns.of(List.copyOf(people), PersonId::value))
                .query(Long.class)
                .single();
    }

    @Override
    public String href(UnitId unit, LocalDate day) {
        return FigureAddress.of(Question.on("members", unit, day));
    }
}
