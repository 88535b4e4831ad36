-- Which of the four words of the Union's list a grade is counted as (line 15); null for a grade that the list does not ask for.
alter table emulation.grade
  add column counts_as text check (counts_as in ('EXCELLENT', 'STRONG', 'FAIR', 'AVERAGE'));
alter table emulation.result add column id uuid not null default uuidv7() unique;

-- What is counted of grades: decided ones of whole years, on the unit, on the last day of its year and not on that of the decision,
-- so that what is decided in January stands in the year that it grades.
create view emulation.graded with (security_invoker = true) as
  select result.id, result.round_id, result.unit_id, upper(round.period) - 1 as day, tstzrange(decided.at, null) as recorded,
         scheme.level || '_' || grade.counts_as as mark
    from emulation.result
    join emulation.round on round.id = result.round_id
    join emulation.scheme on scheme.id = round.scheme_id and scheme.level in ('COMMUNE', 'BRANCH', 'GROUP')
    join emulation.grade on grade.id = result.grade_id and grade.counts_as is not null
    join emulation.round_step decided on decided.round_id = round.id and decided.step = 'DECIDED'
   where upper(round.period) = lower(round.period) + interval '1 year';
grant select on emulation.graded to sohoi_app;

-- Tells the tallies of indicators. A result is never changed.
alter type indicators.source add value 'emulation.graded';

create function emulation.tell_graded() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, mark, amount)
  select 'emulation.graded', graded.unit_id, graded.day, graded.mark, 1
    from fresh join emulation.graded on graded.id = fresh.id;
  return null;
end $$;
create trigger told after insert on emulation.result
  referencing new table as fresh for each statement execute function emulation.tell_graded();

-- Counted from now on; what was declared before stays where it was said. A unit's grade is told to everybody.
update indicators.entry set answer = 'COUNTED', awaits = null, about = 'C1'
 where number in ('15a', '15b', '15c', '15d', '15e', '15f', '15g', '15h', '15i', '15j', '15k', '15l') and upper_inf(recorded);
