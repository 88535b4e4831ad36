-- Published: where each unit stands by the newest parent in force, or stood last. Scopes and reach are built on it, so that
-- a unit that was closed keeps its readers.
create view units.newest_parent with (security_invoker = true) as
select unit.id as unit_id, unit.level, newest.parent as parent_id
  from units.unit
  left join lateral (
    select parent
      from units.unit_parent link
     where link.unit = unit.id and upper_inf(link.recorded)
       and (lower(link.valid) is null or lower(link.valid) <= current_date)
     order by lower(link.valid) desc nulls last
     limit 1) newest on true;
grant select on units.newest_parent to sohoi_app;
