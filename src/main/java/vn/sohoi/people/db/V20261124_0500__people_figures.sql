-- Residence tells the tallies of indicators where women live, in the transaction of the row.
alter type indicators.source add value 'people.residence';

create function people.tell_residence() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into indicators.change (source, branch, day, born, amount)
    select 'people.residence', branch_id, step.day, born, sum(step.amount)
      from fresh
     cross join lateral (values (coalesce(lower(valid), '-infinity'), 1), (upper(valid), -1)) step (day, amount)
     where woman and upper_inf(recorded) and step.day is not null
     group by branch_id, step.day, born;
  elsif tg_op = 'DELETE' then
    insert into indicators.change (source, branch, day, born, amount)
    select 'people.residence', branch_id, step.day, born, sum(step.amount)
      from gone
     cross join lateral (values (coalesce(lower(valid), '-infinity'), -1), (upper(valid), 1)) step (day, amount)
     where woman and upper_inf(recorded) and step.day is not null
     group by branch_id, step.day, born;
  else
    insert into indicators.change (source, branch, day, born, amount)
    select 'people.residence', branch_id, step.day, born, sum(step.amount * seen.sign)
      from (select 1 as sign, branch_id, valid, born from fresh where woman and upper_inf(recorded)
            union all
            select -1, branch_id, valid, born from gone where woman and upper_inf(recorded)) seen
     cross join lateral (values (coalesce(lower(valid), '-infinity'), 1), (upper(valid), -1)) step (day, amount)
     where step.day is not null
     group by branch_id, step.day, born
    having sum(step.amount * seen.sign) <> 0;
  end if;
  return null;
end $$;

create trigger told_insert after insert on people.residence
  referencing new table as fresh for each statement execute function people.tell_residence();
create trigger told_update after update on people.residence
  referencing old table as gone new table as fresh for each statement execute function people.tell_residence();
create trigger told_delete after delete on people.residence
  referencing old table as gone for each statement execute function people.tell_residence();
