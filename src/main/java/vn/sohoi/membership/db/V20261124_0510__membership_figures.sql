-- Stays and core membership tell the tallies of indicators, in the transaction of the row. A beginning or an end bears the
-- mark of what brought it about when a flow counts it.
alter type indicators.source add value 'membership.stay';
alter type indicators.source add value 'membership.core';

create function membership.tell_stay() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into indicators.change (source, branch, day, born, mark, amount)
    select 'membership.stay', branch_id, step.day, born, step.mark, sum(step.amount)
      from fresh
     cross join lateral (values (coalesce(lower(valid), '-infinity'), begun_by, 1), (upper(valid), ended_by, -1))
                        step (day, mark, amount)
     where upper_inf(recorded) and step.day is not null
     group by branch_id, step.day, born, step.mark;
  elsif tg_op = 'DELETE' then
    insert into indicators.change (source, branch, day, born, mark, amount)
    select 'membership.stay', branch_id, step.day, born, step.mark, sum(step.amount)
      from gone
     cross join lateral (values (coalesce(lower(valid), '-infinity'), begun_by, -1), (upper(valid), ended_by, 1))
                        step (day, mark, amount)
     where upper_inf(recorded) and step.day is not null
     group by branch_id, step.day, born, step.mark;
  else
    insert into indicators.change (source, branch, day, born, mark, amount)
    select 'membership.stay', branch_id, step.day, born, step.mark, sum(step.amount * seen.sign)
      from (select 1 as sign, branch_id, valid, born, begun_by, ended_by from fresh where upper_inf(recorded)
            union all
            select -1, branch_id, valid, born, begun_by, ended_by from gone where upper_inf(recorded)) seen
     cross join lateral (values (coalesce(lower(valid), '-infinity'), begun_by, 1), (upper(valid), ended_by, -1))
                        step (day, mark, amount)
     where step.day is not null
     group by branch_id, step.day, born, step.mark
    having sum(step.amount * seen.sign) <> 0;
  end if;
  return null;
end $$;

create trigger told_insert after insert on membership.stay
  referencing new table as fresh for each statement execute function membership.tell_stay();
create trigger told_update after update on membership.stay
  referencing old table as gone new table as fresh for each statement execute function membership.tell_stay();
create trigger told_delete after delete on membership.stay
  referencing old table as gone for each statement execute function membership.tell_stay();

create function membership.tell_core() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op in ('INSERT', 'UPDATE') then
    insert into indicators.change (source, branch, day, amount)
    select 'membership.core', branch_id, step.day, sum(step.amount)
      from fresh
     cross join lateral (values (coalesce(lower(valid), '-infinity'), 1), (upper(valid), -1)) step (day, amount)
     where upper_inf(recorded) and step.day is not null
     group by branch_id, step.day;
  end if;
  if tg_op in ('DELETE', 'UPDATE') then
    insert into indicators.change (source, branch, day, amount)
    select 'membership.core', branch_id, step.day, sum(step.amount)
      from gone
     cross join lateral (values (coalesce(lower(valid), '-infinity'), -1), (upper(valid), 1)) step (day, amount)
     where upper_inf(recorded) and step.day is not null
     group by branch_id, step.day;
  end if;
  return null;
end $$;

create trigger told_insert after insert on membership.core
  referencing new table as fresh for each statement execute function membership.tell_core();
create trigger told_update after update on membership.core
  referencing old table as gone new table as fresh for each statement execute function membership.tell_core();
create trigger told_delete after delete on membership.core
  referencing old table as gone for each statement execute function membership.tell_core();
