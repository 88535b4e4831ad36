package vn.sohoi.campaigns.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.campaigns.CampaignId;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Reads and writes reviews and who was named in them; what tells of women stands within a scope. */
@Repository
class ReviewRows {
    private final Db db;

    ReviewRows(Db db) {
        this.db = db;
    }

    List<Review> of(Collection<UnitId> units, int year) {
        return db.sql("""
                        select unit_id, year, day, paper from campaigns.review
                         where unit_id = any(:units::bigint[]) and year = :year and not taken_back""")
                .param("units", Columns.of(List.copyOf(units), UnitId::value))
                .param("year", year)
                .query((row, n) -> new Review(
                        new UnitId(row.getLong("unit_id")),
                        row.getInt("year"),
                        row.getObject("day", LocalDate.class),
                        row.getString("paper")))
                .list();
    }

    /** Who stood on the branches on the day; whoever another branch named that year is left out. */
    List<Sheet.Woman> women(UnitId unit, int year, Collection<UnitId> branches, LocalDate day) {
        return db.sql("""
                        select person.id, full_name, birth_year, birth_month, birth_day, named.id is not null as recognised
                          from membership.stay
                          join people.listed_person person on person.id = stay.person_id
                          left join campaigns.recognised named
                            on named.person_id = person.id and named.year = :year and upper_inf(named.recorded)
                         where stay.branch_id = any(:branches::bigint[]) and valid @> :day::date and upper_inf(stay.recorded)
                           and not restricted and (named.unit_id is null or named.unit_id = :unit)""")
                .param("unit", unit.value())
                .param("year", year)
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .param("day", day)
                .query(ReviewRows::woman)
                .list();
    }

    /** How many of them stood on the branches on the day. */
    int standing(Collection<PersonId> women, Collection<UnitId> branches, LocalDate day) {
        return db.sql("""
                        select count(distinct person_id) from membership.stay
                         where person_id = any(:women::uuid[]) and branch_id = any(:branches::bigint[])
                           and valid @> :day::date and upper_inf(recorded)""")
                .param("women", Columns.of(List.copyOf(women), PersonId::value))
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    void say(Review review, CampaignId campaign, Actor actor) {
        db.sql("""
                        insert into campaigns.review (unit_id, year, campaign_id, day, paper, author)
                        values (:unit, :year, :campaign, :day::date, :paper, :author)
                        on conflict (unit_id, year)
                        do update set campaign_id = excluded.campaign_id, day = excluded.day, paper = excluded.paper,
                                      author = excluded.author, at = clock_timestamp(), taken_back = false""")
                .param("unit", review.unit().value())
                .param("year", review.year())
                .param("campaign", campaign.value())
                .param("day", review.day())
                .param("paper", review.paper())
                .param("author", actor.login())
                .update();
    }

    /** Names some of those who stood on the sheet; whoever did not stand on it stays as she was told, on the review's day. */
    void name(Review review, Set<PersonId> offered, Set<PersonId> named, Collection<UnitId> branches) {
        var women = List.copyOf(offered);
        db.sql("""
                        with wanted as (
                          select person, branch_id
                            from unnest(:women::uuid[], :named::boolean[]) one (person, named)
                            join membership.stay on person_id = person and valid @> :day::date and upper_inf(recorded)
                                                and branch_id = any(:branches::bigint[])
                           where named
                          union
                          select person_id, branch_id from campaigns.recognised
                           where unit_id = :unit and year = :year and upper_inf(recorded) and person_id <> all(:women::uuid[])),
                        ended as (
                          update campaigns.recognised told set recorded = tstzrange(lower(recorded), clock_timestamp())
                           where unit_id = :unit and year = :year and upper_inf(recorded)
                             and (person_id, branch_id, day) not in (select person, branch_id, :day::date from wanted)
                          returning id)
                        insert into campaigns.recognised (unit_id, year, branch_id, person_id, day)
                        select :unit, :year, branch_id, person, :day::date from wanted
                         where not exists (select from campaigns.recognised told
                                            where unit_id = :unit and year = :year and person_id = person
                                              and upper_inf(recorded) and id not in (select id from ended))""")
                .param("women", Columns.of(women, PersonId::value))
                .param("named", Columns.of(women, named::contains))
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .param("unit", review.unit().value())
                .param("year", review.year())
                .param("day", review.day())
                .update();
    }

    /** Nobody was named. */
    void takeBack(UnitId unit, int year) {
        db.sql("""
                        with gone as (
                          update campaigns.recognised set recorded = tstzrange(lower(recorded), clock_timestamp())
                           where unit_id = :unit and year = :year and upper_inf(recorded))
                        update campaigns.review set taken_back = true where unit_id = :unit and year = :year""").param("unit", unit.value()).param("year", year).update();
    }

    private static Sheet.Woman woman(ResultSet row, int number) throws SQLException {
        var year = row.getObject("birth_year", Integer.class);
        return new Sheet.Woman(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("full_name"),
                year == null
                        ? null
                        : new PartialDate(
                                year,
                                row.getObject("birth_month", Integer.class),
                                row.getObject("birth_day", Integer.class)),
                row.getBoolean("recognised"));
    }
}
