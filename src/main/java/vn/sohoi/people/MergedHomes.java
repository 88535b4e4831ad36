package vn.sohoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.spi.JoinedDays;
import vn.sohoi.people.spi.JoinedDays.Stretch;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Homes of two rows told as the homes of one woman, on the second clock, and told as before when they are taken apart. */
@Repository
class MergedHomes {
    private static final JoinedDays.Seam<Home> SEAM = new JoinedDays.Seam<>() {
        @Override
        public Optional<Home> united(Home before, Home after) {
            return before.branch().equals(after.branch()) ? Optional.of(after) : Optional.empty();
        }

        @Override
        public Home goingOn(Home before) {
            return new Home(before.branch(), before.woman(), before.born(), Left.MOVED.name());
        }

        @Override
        public Home comingFrom(Home after) {
            return after;
        }
    };

    private final Db db;

    MergedHomes(Db db) {
        this.db = db;
    }

    private record Home(
            UnitId branch,
            boolean woman,
            @Nullable LocalDate born,
            @Nullable String ended) {}

    private record Row(long id, PersonId person, Stretch<Home> told) {}

    /** Which homes hold on days of which both rows tell one. */
    record Holding(UUID merge, PersonId keep, PersonId gone, boolean placeOfGone) {}

    void join(Holding holding, OffsetDateTime at) {
        var all = believed(holding);
        var told = new ArrayList<>(joined(all, holding));
        var wrong = new ArrayList<Long>();
        for (var row : all) if (!row.person().equals(holding.keep()) || !told.remove(row.told())) wrong.add(row.id());
        disbelieve(holding.merge(), wrong, at);
        told.forEach(home -> tell(holding, home, at));
        settle(holding);
    }

    /** @throws Refused when a home that the merge told was told otherwise since */
    void part(UUID merge, OffsetDateTime at) {
        if (!disbelieveMade(merge, at)) throw new Refused("people.merge-changed-since");
        db.sql("""
                        insert into people.residence (person_id, branch_id, valid, recorded, woman, born, ended_by)
                        select person_id, branch_id, valid, tstzrange(:at, null), woman, born, ended_by
                          from people.residence
                         where id in (select residence from people.merge_moved where merge_id = :merge and not made)""").param("merge", merge).param("at", at).update();
        place(merge);
    }

    private List<Row> believed(Holding holding) {
        return db.sql("""
                        select residence.id, person_id, residence.branch_id, lower(valid) as since, upper(valid) as until,
                               residence.woman, residence.born, ended_by
                          from people.residence
                         where person_id in (:keep, :gone) and upper_inf(recorded)
                         order by residence.id""")
                .param("keep", holding.keep().value())
                .param("gone", holding.gone().value())
                .query(MergedHomes::row)
                .list();
    }

    /** With the sex and birth that the kept row has now. */
    private List<Stretch<Home>> joined(List<Row> all, Holding holding) {
        var holds = holding.placeOfGone() ? holding.gone() : holding.keep();
        var joined = JoinedDays.of(of(all, holds, true), of(all, holds, false), SEAM);
        return db.sql("select woman, born from people.person where id = :keep")
                .param("keep", holding.keep().value())
                .query((row, n) -> {
                    boolean woman = row.getBoolean("woman");
                    var born = row.getObject("born", LocalDate.class);
                    return joined.stream()
                            .map(home -> new Stretch<>(
                                    home.days(),
                                    new Home(
                                            home.told().branch(),
                                            woman,
                                            born,
                                            home.told().ended())))
                            .toList();
                })
                .single();
    }

    private static List<Stretch<Home>> of(List<Row> all, PersonId person, boolean hers) {
        return all.stream()
                .filter(row -> row.person().equals(person) == hers)
                .map(Row::told)
                .toList();
    }

    private void disbelieve(UUID merge, List<Long> wrong, OffsetDateTime at) {
        db.sql("""
                        with believed as (
                          update people.residence set recorded = tstzrange(lower(recorded), :at)
                           where id in (select unnest(:wrong::bigint[])) and upper_inf(recorded) returning id)
                        insert into people.merge_moved (merge_id, residence, made) select :merge, id, false from believed""")
                .param("merge", merge)
                .param("wrong", Columns.of(wrong, row -> row))
                .param("at", at)
                .update();
    }

    private void tell(Holding holding, Stretch<Home> home, OffsetDateTime at) {
        db.sql("""
                        with made as (
                          insert into people.residence (person_id, branch_id, valid, recorded, woman, born, ended_by)
                          values (:keep, :branch, :valid::daterange, tstzrange(:at, null), :woman, :born::date, :ended)
                          returning id)
                        insert into people.merge_moved (merge_id, residence, made) select :merge, id, true from made""")
                .param("merge", holding.merge())
                .param("keep", holding.keep().value())
                .param("branch", home.told().branch().value())
                .param("valid", home.days().asRange())
                .param("at", at)
                .param("woman", home.told().woman())
                .param("born", home.told().born())
                .param("ended", home.told().ended())
                .update();
    }

    /** She is found where her last home is; a household comes with the place, or where the kept row has none. */
    private void settle(Holding holding) {
        db.sql("""
                        with last as (
                          select branch_id from people.residence where person_id = :keep and upper_inf(recorded)
                           order by upper(valid) desc nulls first limit 1),
                        right_place as (
                          select coalesce((select branch_id from last),
                                          case when :ofGone then gone.branch_id else keep.branch_id end) as branch_id,
                                 case when :ofGone then coalesce(gone.household_id, keep.household_id)
                                      when keep.branch_id = gone.branch_id then coalesce(keep.household_id, gone.household_id)
                                      else keep.household_id end as household_id
                            from people.person keep join people.person gone on gone.id = :gone
                           where keep.id = :keep),
                        told as (
                          update people.merge_was
                             set fields = fields || case when merge_was.branch_id <> right_place.branch_id
                                                         then array['branch'] else '{}' end
                                                 || case when merge_was.household_id is distinct from right_place.household_id
                                                         then array['household'] else '{}' end
                            from right_place where merge_id = :merge)
                        update people.person set branch_id = right_place.branch_id, household_id = right_place.household_id
                          from right_place where person.id = :keep""")
                .param("merge", holding.merge())
                .param("keep", holding.keep().value())
                .param("gone", holding.gone().value())
                .param("ofGone", holding.placeOfGone())
                .update();
        pastFollows(holding.merge());
    }

    private void place(UUID merge) {
        db.sql("""
                        update people.person
                           set branch_id    = case when 'branch'    = any(fields) then was.branch_id    else person.branch_id end,
                               household_id = case when 'household' = any(fields) then was.household_id else person.household_id end
                          from people.merge_was was join people.merge on merge.id = was.merge_id
                         where was.merge_id = :merge and person.id = merge.keep""").param("merge", merge).update();
        pastFollows(merge);
    }

    /** The record of her corrections goes with her. */
    private void pastFollows(UUID merge) {
        db.sql("""
                        update people.person_past set branch_id = person.branch_id
                          from people.person join people.merge on merge.keep = person.id
                         where merge.id = :merge and person_past.person_id = person.id
                           and person_past.branch_id <> person.branch_id""").param("merge", merge).update();
    }

    /** By what they tell and not by their identity: another merge taken apart may have told the same anew. */
    private boolean disbelieveMade(UUID merge, OffsetDateTime at) {
        return db.sql("""
                        with made as (
                          select residence.* from people.merge_moved join people.residence on residence.id = merge_moved.residence
                           where merge_id = :merge and made),
                        ended as (
                          update people.residence set recorded = tstzrange(lower(residence.recorded), :at)
                            from made
                           where residence.person_id = made.person_id and residence.valid = made.valid
                             and upper_inf(residence.recorded)
                             and (residence.branch_id, residence.woman, residence.born, residence.ended_by)
                                 is not distinct from (made.branch_id, made.woman, made.born, made.ended_by)
                          returning residence.id)
                        select (select count(*) from made) = (select count(*) from ended)""")
                .param("merge", merge)
                .param("at", at)
                .query(Boolean.class)
                .single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var home = new Home(
                new UnitId(row.getLong("branch_id")),
                row.getBoolean("woman"),
                row.getObject("born", LocalDate.class),
                row.getString("ended_by"));
        var days = new DateSpan(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
        return new Row(
                row.getLong("id"), new PersonId(row.getObject("person_id", UUID.class)), new Stretch<>(days, home));
    }
}
