package vn.sohoi.campaigns.recognition;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.reorganisation.spi.Follower;

/** A review stays with the branch of its day; one that is said to have been held after the branch ended stands in the way. */
@Component
@Order(80)
class ReviewsFollow implements Follower {
    private final Db db;

    ReviewsFollow(Db db) {
        this.db = db;
    }

    @Override
    public List<Conflict> conflicts(Act planned) {
        long later = db.sql("""
                        select count(*) from campaigns.review
                         where unit_id = any(:ending::bigint[]) and day >= :day::date and not taken_back""")
                .param("ending", Columns.of(List.copyOf(planned.ending()), UnitId::value))
                .param("day", planned.day())
                .query(Long.class)
                .single();
        return later == 0
                ? List.of()
                : List.of(new Conflict(
                        "campaigns.recognition.later-than-end", List.of(later), true, "/van-dong/binh-xet"));
    }

    @Override
    public void follow(Act act) {}

    @Override
    public void takeBack(Act act) {}
}
