-- A child's name is put right with a reason, and the wrong one keeps its days; a child that lives with a household of the book goes
-- with it where a branch is cut (decision 0065).
create table campaigns.child_past (
  id        bigint    generated always as identity primary key,
  child_id  uuid      not null references campaigns.child,
  branch_id bigint    not null references units.unit,
  name      text      not null check (name is nfc normalized),  -- empty once its period is over
  born      smallint  check (born between 1990 and 2200),
  why       text      not null,  -- empty once it is over
  author    text      not null,  -- who put it right
  recorded  tstzrange not null check (not isempty(recorded) and not upper_inf(recorded)),
  exclude using gist (child_id with =, recorded with &&)
);
create index child_past_child  on campaigns.child_past (child_id);
create index child_past_branch on campaigns.child_past (branch_id);
alter table campaigns.child_past enable row level security;
alter table campaigns.child_past force  row level security;
create policy scope on campaigns.child_past
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
grant select, insert on campaigns.child_past to sohoi_app;
grant update (branch_id, name, born, why) on campaigns.child_past to sohoi_app;

alter table campaigns.child add column household_id uuid references people.household;
create index child_household on campaigns.child (household_id);
grant update (branch_id, household_id) on campaigns.child to sohoi_app;

-- Where its branch is cut the help goes on under the new one: the same help since then, and no new one.
alter table campaigns.sponsorship add column since date check (since < lower(valid));
alter table campaigns.sponsorship drop constraint sponsorship_ending_check;
alter table campaigns.sponsorship add constraint sponsorship_ending_check
  check (ending in ('GROWN', 'BETTER', 'MOVED', 'DONOR', 'DIED', 'OTHER', 'REORGANISED'));
grant delete on campaigns.sponsorship to sohoi_app;

-- A row may go again, and what it ended be believed again, when a reorganisation is undone.
drop trigger told_insert on campaigns.sponsorship;
drop trigger told_update on campaigns.sponsorship;
drop function campaigns.take_back_sponsorship();
create or replace function campaigns.tell_sponsorship() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op in ('INSERT', 'UPDATE') then
    insert into indicators.change (source, branch, day, amount)
    select 'campaigns.sponsorship', branch_id, step.day, sum(step.amount)
      from fresh cross join lateral (values (lower(valid), 1), (upper(valid), -1)) step (day, amount)
     where upper_inf(recorded) and step.day is not null group by branch_id, step.day;
    insert into indicators.change (source, branch, day, amount)
    select 'campaigns.sponsored', branch_id, lower(valid), count(*)
      from fresh where upper_inf(recorded) and since is null group by branch_id, lower(valid);
  end if;
  if tg_op in ('DELETE', 'UPDATE') then
    insert into indicators.change (source, branch, day, amount)
    select 'campaigns.sponsorship', branch_id, step.day, sum(step.amount)
      from gone cross join lateral (values (lower(valid), -1), (upper(valid), 1)) step (day, amount)
     where upper_inf(recorded) and step.day is not null group by branch_id, step.day;
    insert into indicators.change (source, branch, day, amount)
    select 'campaigns.sponsored', branch_id, lower(valid), -count(*)
      from gone where upper_inf(recorded) and since is null group by branch_id, lower(valid);
  end if;
  return null;
end $$;
create trigger told_insert after insert on campaigns.sponsorship
  referencing new table as fresh for each statement execute function campaigns.tell_sponsorship();
create trigger told_update after update on campaigns.sponsorship
  referencing old table as gone new table as fresh for each statement execute function campaigns.tell_sponsorship();
create trigger told_delete after delete on campaigns.sponsorship
  referencing old table as gone for each statement execute function campaigns.tell_sponsorship();
