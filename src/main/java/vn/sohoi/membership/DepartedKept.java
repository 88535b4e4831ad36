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
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/**
 * Women who left: the Union, or, who never was in it, the place where the book found her. A woman who was written down and
 * neither lives in a branch nor belongs to one counts from that day, or from the last step towards her.
 */
@Configuration(proxyBeanMethods = false)
class DepartedKept {
    /** Looked up woman by woman: joined with sums of all stays, a book that was filled a moment ago took minutes instead of seconds. */
    private static final SqlText DEPARTED = SqlText.of("""
            with departed as (
              select person.id, person.branch_id as unit_id,
                     coalesce(stays.until, greatest(coalesce(homes.until, written_on), steps.last)) as day
                from people.held_person person
               cross join lateral (
                 select bool_or(upper_inf(valid)) as here, max(upper(valid)) as until
                   from membership.stay where person_id = person.id and upper_inf(recorded)) stays
               cross join lateral (
                 select bool_or(upper_inf(valid)) as here, max(upper(valid)) as until
                   from people.known_residence where person_id = person.id) homes
               cross join lateral (
                 select max((at at time zone 'Asia/Ho_Chi_Minh')::date) as last
                   from membership.prospect_step where person_id = person.id) steps
               where not merged and not coalesce(stays.here, homes.here, false)""");

    private static final SqlText OUTLIVED = SqlText.of("""
            ),
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
        return kept(
                "roll", SqlText.of("and erased_on is null"), her -> features.forEach(feature -> feature.erase(her)));
    }

    @Bean
    KeptForATime citizenIdsKept() {
        return kept(
                "citizen-id",
                SqlText.of("and has_numbers"),
                her -> features.forEach(feature -> feature.forget(her, "citizen-id")));
    }

    @Bean
    KeptForATime householdsKept() {
        return kept(
                "household",
                SqlText.of("and has_household"),
                her -> features.forEach(feature -> feature.forget(her, "household")));
    }

    private KeptForATime kept(String use, SqlText still, Consumer<PersonId> goes) {
        return new OfDeparted(use, db, DEPARTED.then(still).then(OUTLIVED), goes);
    }

    /**
     * @param outlived whom the book knows, has let go of, and of whom it still keeps what the use is about
     * @param goes how what is kept of one woman for the use is taken away
     */
    private record OfDeparted(String use, Db db, SqlText outlived, Consumer<PersonId> goes) implements KeptForATime {
        @Override
        public List<Outlived> outlived(Kept kept) {
            return kept.byUnit(db, outlived);
        }

        @Override
        public void takeAway(Kept kept, Collection<UnitId> units) {
            kept.fill(db.sql(outlived.then("select id from outlived where unit_id = any(:units::bigint[])")), units)
                    .query(UUID.class)
                    .list()
                    .forEach(her -> goes.accept(new PersonId(her)));
        }
    }
}
