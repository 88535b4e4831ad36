package vn.sohoi.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Campaign;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.people.People;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

/** What must hold of every woman's rows, whatever was written and in which order; of figures, see FiguresPropertyTest. */
@BookTest
@Tag(Campaign.TAG)
class LivesPropertyTest {
    private static final int LIVES = Campaign.isWhole() ? 1_000 : 40;
    private static final int A_DAYS_WORK = 40;
    private static final int STEPS = 18;

    @Autowired
    People people;

    @Autowired
    Membership membership;

    @Autowired
    Transfers transfers;

    @Autowired
    StayCorrections corrections;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    Db db;

    private List<Commune> communes = List.of();

    private record Knowledge(LocalDate day, OffsetDateTime known, String told) {}

    @Test
    void whatever_is_written_of_a_woman_her_rows_stay_true_to_each_other_and_to_what_was_known() {
        for (long seed = 1; seed <= LIVES; seed++) {
            // officers who open some hundred women in a day are stopped, so others go on
            if (seed % A_DAYS_WORK == 1) communes = List.of(Places.commune(units, 2), Places.commune(units, 2));
            var life = new RandomLife(new RandomLife.Doors(people, membership, transfers, corrections), seed, communes);
            var known = new ArrayList<Knowledge>();
            var before = new Place(null, null);
            for (int i = 0; i < STEPS; i++) {
                var step = life.step();
                var as = "seed " + seed + ", step " + i + " " + step;
                var now = place(life);
                keepsNumberAndJoiningDate(before, now, step, as);
                before = now;
                assertThat(rows(OVERLAPS, life)).as(as).isEmpty();
                assertThat(rows(CORE_OUTSIDE, life)).as(as).isEmpty();
                if (i % 4 == 0) known.add(knowledge(life));
            }
            for (var then : known)
                assertThat(told(life, then.day(), then.known()))
                        .as("seed " + seed)
                        .isEqualTo(then.told());
        }
        assertThat(scopes.numbers(() -> db.sql("select count(*) = count(distinct number) from membership.member")
                        .query(Boolean.class)
                        .single()))
                .isTrue();
    }

    /** Her number and joining date as the book tells them now. */
    private record Place(@Nullable Long number, @Nullable PartialDate joined) {}

    private Place place(RandomLife life) {
        return membership
                .find(life.woman, life.here().officer())
                .map(member -> new Place(member.number(), member.joined()))
                .orElse(new Place(null, null));
    }

    private static void keepsNumberAndJoiningDate(Place before, Place now, RandomLife.Step step, String as) {
        if (before.number() == null) return;
        assertThat(now.number()).as(as).isEqualTo(before.number());
        if (step != RandomLife.Step.CORRECT_JOINED)
            assertThat(now.joined()).as(as).isEqualTo(before.joined());
    }

    /** Two rows that the book believed at one instant of one day. */
    private static final String OVERLAPS = """
            select one.valid || ' ' || other.valid
              from membership.stay one join membership.stay other on other.person_id = one.person_id and other.id > one.id
             where one.person_id = :person and one.valid && other.valid and one.recorded && other.recorded""";

    /** Core days that are believed and lie outside of every stay on the same branch. */
    private static final String CORE_OUTSIDE = """
            select valid || ' ' || branch_id from membership.core
             where person_id = :person and upper_inf(recorded)
               and not exists (select from membership.stay
                                where stay.person_id = core.person_id and stay.branch_id = core.branch_id
                                  and stay.valid @> core.valid and upper_inf(stay.recorded))""";

    private List<String> rows(@CompileTimeConstant final String sql, RandomLife life) {
        return scopes.names(
                Actor.MACHINE,
                () -> db.sql(sql)
                        .param("person", life.woman.value())
                        .query((row, n) -> String.valueOf(row.getString(1)))
                        .list());
    }

    private Knowledge knowledge(RandomLife life) {
        var day = life.anyDay();
        var known = scopes.names(
                Actor.MACHINE,
                () -> db.sql("select clock_timestamp()")
                        .query(OffsetDateTime.class)
                        .single());
        return new Knowledge(day, known, told(life, day, known));
    }

    /** Everything that the book knew at that instant of that day: stays, core, home, joining date, name and birth. */
    private String told(RandomLife life, LocalDate day, OffsetDateTime known) {
        return scopes.names(
                Actor.MACHINE,
                () -> db.sql("""
                        select concat_ws(' | ',
                          (select string_agg(concat_ws(' ', branch_id, valid * daterange(null, :day::date, '[]'), born, begun_by), ',' order by valid)
                             from membership.stay
                            where person_id = :person and valid @> :day::date and recorded @> :known::timestamptz),
                          (select string_agg(branch_id::text, ',') from membership.core
                            where person_id = :person and valid @> :day::date and recorded @> :known::timestamptz),
                          (select string_agg(concat_ws(' ', branch_id, valid, born), ',') from people.residence
                            where person_id = :person and valid @> :day::date and recorded @> :known::timestamptz),
                          (select concat_ws('-', was_year, was_month, was_day) from membership.joined_correction
                            where person_id = :person and recorded @> :known::timestamptz
                            union all
                           select concat_ws('-', joined_year, joined_month, joined_day) from membership.member
                            where person_id = :person
                              and not exists (select from membership.joined_correction
                                               where person_id = :person and recorded @> :known::timestamptz)
                              and exists (select from membership.stay
                                           where person_id = :person and lower(recorded) <= :known::timestamptz)),
                          (select was from people.person_past
                            where person_id = :person and field = 'full_name' and recorded @> :known::timestamptz
                            union all
                           select full_name from people.person
                            where id = :person
                              and not exists (select from people.person_past
                                               where person_id = :person and field = 'full_name'
                                                 and recorded @> :known::timestamptz)))""")
                        .param("person", life.woman.value())
                        .param("day", day)
                        .param("known", known)
                        .query(String.class)
                        .single());
    }
}
