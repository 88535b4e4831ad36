-- Those that stand in the book already, told once.
insert into indicators.change (source, branch, day, amount)
select 'targets.target', unit_id, step.day, sum(step.amount)
  from targets.target join targets.resolution on resolution.id = resolution_id
 cross join lateral (values (lower(valid), 1), (upper(valid), -1)) step (day, amount)
 group by unit_id, step.day;

-- Counted from now on; what was declared before stays where it was said.
update indicators.entry set answer = 'COUNTED', awaits = null where code = 'targets-set' and upper_inf(recorded);
