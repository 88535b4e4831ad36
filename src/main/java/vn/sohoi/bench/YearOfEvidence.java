package vn.sohoi.bench;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import vn.sohoi.kernel.UnitId;

/**
 * What the branches of a city do in a year: a meeting of each in every month, twenty members by name in every third. Written as
 * rows, past the facades, because it is not their speed that is measured; the triggers tell what is counted all the same.
 */
final class YearOfEvidence {
    private static final int NAMED = 20;

    private YearOfEvidence() {}

    /** The year up to the day; nothing where it was written before. */
    static void writeOnce(Workshop shop, Collection<UnitId> branches) {
        boolean written = shop.plain()
                .sql("select exists (select from activities.activity where author = 'bench')")
                .query(Boolean.class)
                .single();
        if (written) return;
        var today = shop.today();
        var days = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> LocalDate.of(today.getYear(), month, 15))
                .filter(day -> day.isBefore(today))
                .toList();
        meet(shop, branches, days);
        shop.plain()
                .sql("analyze activities.activity, activities.attendance, activities.counted, indicators.change")
                .update();
    }

    /** Each branch meets on each of the days; of a single day it is known who came. */
    static void meet(Workshop shop, Collection<UnitId> branches, List<LocalDate> days) {
        shop.plain()
                .sql("""
                        with meeting as materialized (
                          select uuidv7() as id, branch, day, extract(month from day) % 3 = 0 or :alone as named,
                                 extract(month from day) = 6 as clean_up
                            from unnest(:branches) branch cross join unnest(:days::date[]) day),
                        held as (
                          insert into activities.activity (id, owner_id, title, day, last_day, state, done, author)
                          select id, branch, 'Đo', day, day, 'HELD', 'Đo', 'bench' from meeting),
                        part as (
                          insert into activities.part (activity_id, unit_id) select id, branch from meeting),
                        sheet as (
                          insert into activities.sheet (activity_id, branch_id, way, author)
                          select id, branch, 'PRESENT', 'bench' from meeting where named),
                        woman as (
                          select person_id, branch_id, row_number() over (partition by branch_id order by person_id) as place
                            from membership.stay
                           where branch_id = any(:branches) and upper_inf(valid) and upper_inf(recorded)),
                        came as (
                          insert into activities.attendance
                            (activity_id, sheet_id, branch_id, person_id, day, called, came, propaganda, clean_up)
                          select id, branch, branch, person_id, day, true, true, true, clean_up
                            from meeting join woman on woman.branch_id = branch and place <= :named
                           where named)
                        insert into activities.counted (activity_id, unit_id, counts_as, day, head_count)
                        select id, branch, counts_as, day, case when counts_as = 'ALL' and not named then 25 else 0 end
                          from meeting cross join unnest(array['ALL', 'PROPAGANDA', 'DIRECTIVE_05', 'CLEAN_UP']) counts_as
                         where counts_as = 'ALL' or named and counts_as = 'PROPAGANDA'
                            or counts_as = 'DIRECTIVE_05' and extract(month from day) in (3, 9)
                            or clean_up and counts_as = 'CLEAN_UP'""")
                .param("branches", branches.stream().mapToLong(UnitId::value).toArray())
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("named", NAMED)
                .param("alone", days.size() == 1)
                .update();
    }
}
