package vn.sohoi.activities;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.people.spi.LentRows;
import vn.sohoi.people.spi.PersonFollows;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/**
 * Where two rows turn out to be one woman she came to an activity once: she was there when either row says so. What was told
 * before keeps the days on which the book believed it, so that it can be told again.
 */
@Component
@Order(80)
class MergedAttendance implements PersonFollows {
    private static final SqlText TELL = SqlText.of("""
            insert into activities.attendance
              (activity_id, sheet_id, branch_id, person_id, day, called, came, propaganda, clean_up, of_club, recorded)""");

    private final Db db;
    private final LentRows lent;

    MergedAttendance(Db db) {
        this.db = db;
        this.lent = new LentRows(db, SqlText.of("activities.attendance"));
    }

    @Override
    public Optional<PersonId> keeps(PersonId one, PersonId other) {
        return Optional.empty();
    }

    @Override
    public List<Told> told(PersonId person) {
        long came =
                db.sql("""
                        select count(*) from activities.attendance
                         where person_id = :person and came and upper_inf(recorded)""").param("person", person.value()).query(Long.class).single();
        return came == 0 ? List.of() : List.of(new Told("activities.told-came", String.valueOf(came)));
    }

    @Override
    public void joined(Joining joining) {
        db.sql("""
                        update activities.attendance told set recorded = tstzrange(lower(recorded), :at)
                         where upper_inf(recorded)
                           and (person_id = :gone
                             or person_id = :keep and not came
                                and exists (select from activities.attendance other
                                             where other.person_id = :gone and other.activity_id = told.activity_id
                                               and other.came and upper_inf(other.recorded)))""")
                .param("at", joining.at())
                .param("gone", joining.gone().value())
                .param("keep", joining.keep().value())
                .update();
        db.sql(TELL.then("""
                        select activity_id, sheet_id, branch_id, :keep, day, called, came, propaganda, clean_up, of_club,
                               tstzrange(:at, null)
                          from activities.attendance gone
                         where person_id = :gone and upper(recorded) = :at
                           and not exists (select from activities.attendance hers
                                            where hers.person_id = :keep and hers.activity_id = gone.activity_id
                                              and upper_inf(hers.recorded))"""))
                .param("at", joining.at())
                .param("gone", joining.gone().value())
                .param("keep", joining.keep().value())
                .update();
    }

    @Override
    public void parted(Parting parting) {
        lent.takeBack(parting);
        db.sql(TELL.then("""
                        select activity_id, sheet_id, branch_id, person_id, day, called, came, propaganda, clean_up, of_club,
                               tstzrange(:at, null)
                          from activities.attendance
                         where person_id in (:keep, :gone) and upper(recorded) = :joined"""))
                .param("at", parting.at())
                .param("keep", parting.keep().value())
                .param("gone", parting.gone().value())
                .param("joined", parting.joinedAt())
                .update();
    }
}
