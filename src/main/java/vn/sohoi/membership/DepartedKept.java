package vn.sohoi.membership;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoi.access.spi.ErasesPeople;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/**
 * Women who left: the Union, or, who never was in it, the place where the book found her. A woman who was written down and
 * neither lives in a branch nor belongs to one counts from that day, or from the last step towards her.
 */
@Configuration(proxyBeanMethods = false)
class DepartedKept {
    private static final SqlText OUTLIVED = SqlText.of("""
            with stays as (
              select person_id, bool_or(upper_inf(valid)) as here, max(upper(valid)) as until
                from membership.stay where upper_inf(recorded) group by person_id),
            homes as (
              select person_id, bool_or(upper_inf(valid)) as here, max(upper(valid)) as until
                from people.known_residence group by person_id),
            steps as (
              select person_id, max((at at time zone 'Asia/Ho_Chi_Minh')::date) as last
                from membership.prospect_step group by person_id),
            departed as (
              select person.id, person.branch_id as unit_id,
                     coalesce(stays.until, greatest(coalesce(homes.until, written_on), steps.last)) as day
                from people.held_person person
                left join stays on stays.person_id = person.id
                left join homes on homes.person_id = person.id
                left join steps on steps.person_id = person.id
               where not merged and not coalesce(stays.here, homes.here, false)
                 and case :use when 'roll' then erased_on is null when 'citizen-id' then has_numbers else has_household end),
            outlived as (
              select * from departed where day + make_interval(months => :months) <= :today::date)""");

    private final Db db;
    private final List<ErasesPeople> features;

    DepartedKept(Db db, List<ErasesPeople> features) {
        this.db = db;
        this.features = features;
    }

    @Bean
    KeptForATime rollKept() {
        return kept("roll", her -> features.forEach(feature -> feature.erase(her)));
    }

    @Bean
    KeptForATime citizenIdsKept() {
        return kept("citizen-id", her -> features.forEach(feature -> feature.forget(her, "citizen-id")));
    }

    @Bean
    KeptForATime householdsKept() {
        return kept("household", her -> features.forEach(feature -> feature.forget(her, "household")));
    }

    private KeptForATime kept(String use, Consumer<PersonId> goes) {
        return new OfDeparted(use, db, goes);
    }

    /** @param goes how what is kept of one woman for the use is taken away */
    private record OfDeparted(String use, Db db, Consumer<PersonId> goes) implements KeptForATime {
        @Override
        public List<Outlived> outlived(Kept kept) {
            return db.sql(OUTLIVED.then(
                            "select unit_id, count(*) as number, min(day) as oldest from outlived group by unit_id"))
                    .param("use", use)
                    .param("months", kept.months())
                    .param("today", kept.today())
                    .query(Outlived::of)
                    .list();
        }

        @Override
        public void takeAway(Kept kept, Collection<UnitId> units) {
            db.sql(OUTLIVED.then("select id from outlived where unit_id = any(:units::bigint[])"))
                    .param("use", use)
                    .param("months", kept.months())
                    .param("today", kept.today())
                    .param("units", Columns.of(List.copyOf(units), UnitId::value))
                    .query(UUID.class)
                    .list()
                    .forEach(her -> goes.accept(new PersonId(her)));
        }
    }
}
