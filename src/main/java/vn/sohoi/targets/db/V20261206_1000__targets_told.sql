-- Targets of resolutions are counted (line 67b): on the unit that issued, while its resolution holds. A target is never taken back.
alter type indicators.source add value 'targets.target';

create function targets.tell_target() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, amount)
  select 'targets.target', unit_id, step.day, sum(step.amount)
    from fresh join targets.resolution on resolution.id = resolution_id
   cross join lateral (values (lower(valid), 1), (upper(valid), -1)) step (day, amount)
   group by unit_id, step.day;
  return null;
end $$;
create trigger told_insert after insert on targets.target
  referencing new table as fresh for each statement execute function targets.tell_target();
