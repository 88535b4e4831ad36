package vn.sohoi.activities.clubs;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.people.spi.LentRows;
import vn.sohoi.people.spi.PersonFollows;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Where two rows turn out to be one woman she is in each club once; what was told before keeps the days of its belief. */
@Component
@Order(81)
class MergedClubWomen implements PersonFollows {
    private static final SqlText TELL =
            SqlText.of("insert into activities.club_woman (club_id, person_id, branch_id, valid, recorded, author)");

    private final Db db;
    private final LentRows lent;

    MergedClubWomen(Db db) {
        this.db = db;
        this.lent = new LentRows(db, SqlText.of("activities.club_woman"));
    }

    @Override
    public Optional<PersonId> keeps(PersonId one, PersonId other) {
        return Optional.empty();
    }

    @Override
    public List<Told> told(PersonId person) {
        long clubs =
                db.sql("""
                        select count(*) from activities.club_woman
                         where person_id = :person and upper_inf(valid) and upper_inf(recorded)""").param("person", person.value()).query(Long.class).single();
        return clubs == 0 ? List.of() : List.of(new Told("activities.told-clubs", String.valueOf(clubs)));
    }

    @Override
    public void joined(Joining joining) {
        db.sql("""
                        update activities.club_woman set recorded = tstzrange(lower(recorded), :at)
                         where person_id = :gone and upper_inf(recorded)""")
                .param("at", joining.at())
                .param("gone", joining.gone().value())
                .update();
        db.sql(TELL.then("""
                        select club_id, :keep, branch_id, valid, tstzrange(:at, null), author
                          from activities.club_woman gone
                         where person_id = :gone and upper(recorded) = :at
                           and not exists (select from activities.club_woman hers
                                            where hers.person_id = :keep and hers.club_id = gone.club_id
                                              and hers.valid && gone.valid and upper_inf(hers.recorded))"""))
                .param("at", joining.at())
                .param("gone", joining.gone().value())
                .param("keep", joining.keep().value())
                .update();
    }

    @Override
    public void parted(Parting parting) {
        lent.takeBack(parting);
        db.sql(TELL.then("""
                        select club_id, person_id, branch_id, valid, tstzrange(:at, null), author
                          from activities.club_woman where person_id = :gone and upper(recorded) = :joined"""))
                .param("at", parting.at())
                .param("gone", parting.gone().value())
                .param("joined", parting.joinedAt())
                .update();
    }
}
