-- Tells the tallies of indicators what is believed of help against poverty, and takes back what is believed no more.
alter type indicators.source add value 'campaigns.poverty-help';
alter type indicators.source add value 'campaigns.mutual-help';
alter type indicators.source add value 'campaigns.out-of-poverty';

create function campaigns.tell_assistance() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, mark, amount)
  select 'campaigns.poverty-help', unit_id, day, status, count(*) from fresh
   where upper_inf(recorded) and status is not null group by unit_id, day, status;
  insert into indicators.change (source, branch, day, mark, amount)
  select 'campaigns.mutual-help', unit_id, day, measure, sum(amount) from fresh
   where upper_inf(recorded) and mutual group by unit_id, day, measure;
  return null;
end $$;
create trigger told_insert after insert on campaigns.assistance
  referencing new table as fresh for each statement execute function campaigns.tell_assistance();

create function campaigns.take_back_assistance() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, mark, amount)
  select 'campaigns.poverty-help', was.unit_id, was.day, was.status, -count(*)
    from gone was join fresh using (id)
   where upper_inf(was.recorded) and not upper_inf(fresh.recorded) and was.status is not null
   group by was.unit_id, was.day, was.status;
  insert into indicators.change (source, branch, day, mark, amount)
  select 'campaigns.mutual-help', was.unit_id, was.day, was.measure, -sum(was.amount)
    from gone was join fresh using (id)
   where upper_inf(was.recorded) and not upper_inf(fresh.recorded) and was.mutual
   group by was.unit_id, was.day, was.measure;
  return null;
end $$;
create trigger told_update after update on campaigns.assistance
  referencing old table as gone new table as fresh for each statement execute function campaigns.take_back_assistance();

create function campaigns.tell_leaving() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, mark, amount)
  select 'campaigns.out-of-poverty', branch_id, day, status, count(*) from fresh
   where upper_inf(recorded) group by branch_id, day, status;
  return null;
end $$;
create trigger told_insert after insert on campaigns.leaving
  referencing new table as fresh for each statement execute function campaigns.tell_leaving();

create function campaigns.take_back_leaving() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, mark, amount)
  select 'campaigns.out-of-poverty', was.branch_id, was.day, was.status, -count(*)
    from gone was join fresh using (id)
   where upper_inf(was.recorded) and not upper_inf(fresh.recorded)
   group by was.branch_id, was.day, was.status;
  return null;
end $$;
create trigger told_update after update on campaigns.leaving
  referencing old table as gone new table as fresh for each statement execute function campaigns.take_back_leaving();

-- Counted from now on; what was declared before stays where it was said. A household helped twice in a year is one household.
update indicators.entry set answer = 'COUNTED', awaits = null
 where code in ('households-out-of-poverty', 'households-out-of-near-poverty', 'mutual-help-money', 'mutual-help-days',
                'mutual-help-animals')
   and upper_inf(recorded);
update indicators.entry set answer = 'COUNTED', awaits = null, kind = 'DISTINCT'
 where code = 'poor-households-helped' and upper_inf(recorded);
insert into indicators.entry (number, code, name, name_en, kind, measure, answer, about) values
  ('29b', 'poverty-help-turns', 'Lượt giúp hộ phụ nữ nghèo', 'Times poor households of women were helped', 'FLOW', 'TURN', 'COUNTED', 'C3');
