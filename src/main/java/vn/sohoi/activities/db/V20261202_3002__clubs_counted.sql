-- Tells the tallies which clubs are kept up, and which were founded. A row may go again when a reorganisation is undone.
alter type indicators.source add value 'activities.club';
alter type indicators.source add value 'activities.club-founded';

create function activities.tell_club() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op in ('INSERT', 'UPDATE') then
    insert into indicators.change (source, branch, day, mark, amount)
    select 'activities.club', unit_id, step.day, case when moves then 'MOVES' else 'OTHER' end, sum(step.amount)
      from fresh join activities.club on club.id = club_id
     cross join lateral (values (lower(valid), 1), (upper(valid), -1)) step (day, amount)
     where upper_inf(recorded) and step.day is not null group by unit_id, step.day, moves;
    insert into indicators.change (source, branch, day, amount)
    select 'activities.club-founded', unit_id, lower(valid), count(*)
      from fresh where upper_inf(recorded) and founded group by unit_id, lower(valid);
  end if;
  if tg_op in ('DELETE', 'UPDATE') then
    insert into indicators.change (source, branch, day, mark, amount)
    select 'activities.club', unit_id, step.day, case when moves then 'MOVES' else 'OTHER' end, sum(step.amount)
      from gone join activities.club on club.id = club_id
     cross join lateral (values (lower(valid), -1), (upper(valid), 1)) step (day, amount)
     where upper_inf(recorded) and step.day is not null group by unit_id, step.day, moves;
    insert into indicators.change (source, branch, day, amount)
    select 'activities.club-founded', unit_id, lower(valid), -count(*)
      from gone where upper_inf(recorded) and founded group by unit_id, lower(valid);
  end if;
  return null;
end $$;
create trigger told_insert after insert on activities.club_keeper
  referencing new table as fresh for each statement execute function activities.tell_club();
create trigger told_update after update on activities.club_keeper
  referencing old table as gone new table as fresh for each statement execute function activities.tell_club();
create trigger told_delete after delete on activities.club_keeper
  referencing old table as gone for each statement execute function activities.tell_club();

-- Counted from now on; what was declared before stays where it was said.
update indicators.entry set answer = 'COUNTED', awaits = null
 where code in ('clubs', 'clubs-new', 'dance-and-sport-clubs') and upper_inf(recorded);
