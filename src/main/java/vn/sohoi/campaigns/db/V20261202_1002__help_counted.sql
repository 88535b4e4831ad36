-- Tells the tallies of indicators what is believed of help, and takes back what is believed no more.
alter type indicators.source add value 'campaigns.help';
alter type indicators.source add value 'campaigns.help-worth';
alter type indicators.source add value 'campaigns.sponsorship';
alter type indicators.source add value 'campaigns.sponsored';

create function campaigns.tell_help() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, mark, amount)
  select 'campaigns.help', unit_id, day, kind, sum(quantity) from fresh where upper_inf(recorded) group by unit_id, day, kind;
  insert into indicators.change (source, branch, day, mark, amount)
  select 'campaigns.help-worth', unit_id, day, kind, sum(worth) from fresh where upper_inf(recorded) and worth > 0
   group by unit_id, day, kind;
  return null;
end $$;
create trigger told_insert after insert on campaigns.help
  referencing new table as fresh for each statement execute function campaigns.tell_help();

create function campaigns.take_back_help() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, mark, amount)
  select 'campaigns.help', was.unit_id, was.day, was.kind, -sum(was.quantity)
    from gone was join fresh using (row_id) where upper_inf(was.recorded) and not upper_inf(fresh.recorded)
   group by was.unit_id, was.day, was.kind;
  insert into indicators.change (source, branch, day, mark, amount)
  select 'campaigns.help-worth', was.unit_id, was.day, was.kind, -sum(was.worth)
    from gone was join fresh using (row_id) where upper_inf(was.recorded) and not upper_inf(fresh.recorded) and was.worth > 0
   group by was.unit_id, was.day, was.kind;
  return null;
end $$;
create trigger told_update after update on campaigns.help
  referencing old table as gone new table as fresh for each statement execute function campaigns.take_back_help();

create function campaigns.tell_sponsorship() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, amount)
  select 'campaigns.sponsorship', branch_id, step.day, sum(step.amount)
    from fresh cross join lateral (values (lower(valid), 1), (upper(valid), -1)) step (day, amount)
   where upper_inf(recorded) and step.day is not null
   group by branch_id, step.day;
  insert into indicators.change (source, branch, day, amount)
  select 'campaigns.sponsored', branch_id, lower(valid), count(*) from fresh where upper_inf(recorded)
   group by branch_id, lower(valid);
  return null;
end $$;
create trigger told_insert after insert on campaigns.sponsorship
  referencing new table as fresh for each statement execute function campaigns.tell_sponsorship();

create function campaigns.take_back_sponsorship() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, amount)
  select 'campaigns.sponsorship', was.branch_id, step.day, sum(step.amount)
    from gone was join fresh using (id)
   cross join lateral (values (lower(was.valid), -1), (upper(was.valid), 1)) step (day, amount)
   where upper_inf(was.recorded) and not upper_inf(fresh.recorded) and step.day is not null
   group by was.branch_id, step.day;
  insert into indicators.change (source, branch, day, amount)
  select 'campaigns.sponsored', was.branch_id, lower(was.valid), -count(*)
    from gone was join fresh using (id) where upper_inf(was.recorded) and not upper_inf(fresh.recorded)
   group by was.branch_id, lower(was.valid);
  return null;
end $$;
create trigger told_update after update on campaigns.sponsorship
  referencing old table as gone new table as fresh for each statement execute function campaigns.take_back_sponsorship();

-- Counted from now on; what was declared before stays where it was said. Which child is helped is guarded; how many houses, gifts
-- and how much money a unit gave is told to everybody who may see the unit.
update indicators.entry set answer = 'COUNTED', awaits = null
 where code in ('charity-houses-built', 'charity-houses-repaired', 'charity-houses-money', 'children-sponsored-new',
                'children-sponsored', 'children-sponsored-money', 'gifts', 'gifts-money', 'scholarships', 'insurance-cards-given')
   and upper_inf(recorded);
