package vn.sohoi.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.spi.JoinedDays;
import vn.sohoi.people.spi.JoinedDays.Stretch;
import vn.sohoi.people.spi.PersonFollows.Joining;
import vn.sohoi.people.spi.PersonFollows.Parting;
import vn.sohoi.platform.sql.Db;

/** Core days of two rows told as those of one woman, on the second clock. */
@Repository
class MergedCores {
    private static final JoinedDays.Seam<UnitId> SEAM = new JoinedDays.Seam<>() {
        @Override
        public Optional<UnitId> united(UnitId before, UnitId after) {
            return before.equals(after) ? Optional.of(after) : Optional.empty();
        }

        @Override
        public UnitId goingOn(UnitId before) {
            return before;
        }

        @Override
        public UnitId comingFrom(UnitId after) {
            return after;
        }
    };

    private final Db db;

    MergedCores(Db db) {
        this.db = db;
    }

    private record Row(long id, PersonId person, Stretch<UnitId> told) {}

    void join(Joining joining) {
        var all = believed(joining);
        var holds = joining.placeOfGone() ? joining.gone() : joining.keep();
        var told = new ArrayList<>(JoinedDays.of(of(all, holds, true), of(all, holds, false), SEAM));
        for (var row : all)
            if (!row.person().equals(joining.keep()) || !told.remove(row.told())) disbelieve(joining, row.id());
        told.forEach(core -> tell(joining, core));
    }

    /** @throws Refused when core days that the merge told were told otherwise since */
    void part(Parting parting) {
        if (!disbelieveMade(parting)) throw new Refused("people.merge-changed-since");
        db.sql("""
                        insert into membership.core (person_id, branch_id, valid, recorded)
                        select person_id, branch_id, valid, tstzrange(:at, null) from membership.core
                         where id in (select core from membership.merge_core where merge_id = :merge and not made)""").param("merge", parting.merge()).param("at", parting.at()).update();
    }

    private List<Row> believed(Joining joining) {
        return db.sql("""
                        select id, person_id, branch_id, lower(valid) as since, upper(valid) as until from membership.core
                         where person_id in (:keep, :gone) and upper_inf(recorded) order by id""")
                .param("keep", joining.keep().value())
                .param("gone", joining.gone().value())
                .query(MergedCores::row)
                .list();
    }

    private static List<Stretch<UnitId>> of(List<Row> all, PersonId person, boolean hers) {
        return all.stream()
                .filter(row -> row.person().equals(person) == hers)
                .map(Row::told)
                .toList();
    }

    private void disbelieve(Joining joining, long row) {
        db.sql("""
                        with believed as (
                          update membership.core set recorded = tstzrange(lower(recorded), :at)
                           where id = :row and upper_inf(recorded) returning id, branch_id)
                        insert into membership.merge_core (merge_id, core, made, branch_id)
                        select :merge, id, false, branch_id from believed""")
                .param("row", row)
                .param("at", joining.at())
                .param("merge", joining.merge())
                .update();
    }

    private void tell(Joining joining, Stretch<UnitId> core) {
        db.sql("""
                        with made as (
                          insert into membership.core (person_id, branch_id, valid, recorded)
                          values (:keep, :branch, :valid::daterange, tstzrange(:at, null)) returning id, branch_id)
                        insert into membership.merge_core (merge_id, core, made, branch_id)
                        select :merge, id, true, branch_id from made""")
                .param("keep", joining.keep().value())
                .param("branch", core.told().value())
                .param("valid", core.days().asRange())
                .param("at", joining.at())
                .param("merge", joining.merge())
                .update();
    }

    private boolean disbelieveMade(Parting parting) {
        return db.sql("""
                        with made as (
                          select core.* from membership.merge_core join membership.core on core.id = merge_core.core
                           where merge_id = :merge and made),
                        ended as (
                          update membership.core set recorded = tstzrange(lower(core.recorded), :at)
                            from made
                           where core.person_id = made.person_id and core.valid = made.valid
                             and upper_inf(core.recorded) and core.branch_id = made.branch_id
                          returning core.id)
                        select (select count(*) from made) = (select count(*) from ended)""")
                .param("merge", parting.merge())
                .param("at", parting.at())
                .query(Boolean.class)
                .single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var days = new DateSpan(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
        return new Row(
                row.getLong("id"),
                new PersonId(row.getObject("person_id", UUID.class)),
                new Stretch<>(days, new UnitId(row.getLong("branch_id"))));
    }
}
