package vn.sohoi.campaigns.recognition;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.people.spi.LentRows;
import vn.sohoi.people.spi.PersonFollows;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Where two rows turn out to be one woman she was named once a year; of two namings of one year the kept row's holds. */
@Component
@Order(80)
class MergedRecognition implements PersonFollows {
    private final Db db;
    private final LentRows lent;

    MergedRecognition(Db db) {
        this.db = db;
        this.lent = new LentRows(db, SqlText.of("campaigns.recognised"));
    }

    @Override
    public Optional<PersonId> keeps(PersonId one, PersonId other) {
        return Optional.empty();
    }

    @Override
    public List<Told> told(PersonId person) {
        var years = db.sql("""
                        select string_agg(year::text, ', ' order by year) from campaigns.recognised
                         where person_id = :person and upper_inf(recorded)""")
                .param("person", person.value())
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single();
        return years.map(named -> List.of(new Told("campaigns.recognition.told", named)))
                .orElse(List.of());
    }

    @Override
    public void joined(Joining joining) {
        db.sql("""
                        with gone as (
                          update campaigns.recognised set recorded = tstzrange(lower(recorded), :at)
                           where person_id = :gone and upper_inf(recorded)
                          returning unit_id, year, branch_id, day)
                        insert into campaigns.recognised (unit_id, year, branch_id, person_id, day, recorded)
                        select unit_id, year, branch_id, :keep, day, tstzrange(:at, null) from gone
                         where not exists (select from campaigns.recognised hers
                                            where hers.person_id = :keep and hers.year = gone.year and upper_inf(hers.recorded))""")
                .param("at", joining.at())
                .param("gone", joining.gone().value())
                .param("keep", joining.keep().value())
                .update();
    }

    @Override
    public void parted(Parting parting) {
        lent.takeBack(parting);
        db.sql("""
                        insert into campaigns.recognised (unit_id, year, branch_id, person_id, day, recorded)
                        select unit_id, year, branch_id, person_id, day, tstzrange(:at, null) from campaigns.recognised
                         where person_id = :gone and upper(recorded) = :joined""")
                .param("at", parting.at())
                .param("gone", parting.gone().value())
                .param("joined", parting.joinedAt())
                .update();
    }
}
