-- Merging, dividing and moving units as one act: planned, looked at, agreed by both sides, in force on a day, undone.
create schema reorganisation;
grant usage on schema reorganisation to sohoi_app;

create table reorganisation.plan (
  id         bigint generated always as identity primary key,
  under      bigint not null references units.unit,  -- the unit whose parts are reorganised
  number     text   not null check (number = btrim(number) and number <> ''),
  decided_on date   not null,
  basis      text   not null default '',
  day        date   not null,                        -- the first day of the new state
  check (decided_on <= day)
);
create index plan_under on reorganisation.plan (under);

-- Where a plan stands is its last row.
create table reorganisation.step (
  id    bigint      generated always as identity primary key,
  plan  bigint      not null references reorganisation.plan,
  state text        not null check (state in ('DRAFTED', 'PREVIEWED', 'AGREED', 'SCHEDULED', 'IN_FORCE', 'UNDONE')),
  at    timestamptz not null default clock_timestamp(),
  login text        not null,
  name  text        not null,
  note  text        not null default ''
);
create index step_plan on reorganisation.step (plan, id);
create unique index step_in_force on reorganisation.step (plan) where state = 'IN_FORCE';
create unique index step_undone   on reorganisation.step (plan) where state = 'UNDONE';

-- In force comes once, from a draft only by the machine for what was agreed on paper; only what is in force is undone.
create function reorganisation.step_follows() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  was text := (select state from reorganisation.step where plan = new.plan order by id desc limit 1);
begin
  if (case new.state
       when 'DRAFTED'   then was is null or was in ('DRAFTED', 'PREVIEWED', 'AGREED', 'SCHEDULED')
       when 'PREVIEWED' then was = 'DRAFTED'
       when 'AGREED'    then was = 'PREVIEWED'
       when 'SCHEDULED' then was = 'AGREED'
       when 'IN_FORCE'  then was = 'SCHEDULED' or (was in ('DRAFTED', 'PREVIEWED', 'AGREED') and new.login = 'machine')
       else was = 'IN_FORCE' end) is not true then
    raise exception 'step % does not follow %', new.state, was using errcode = '23514';
  end if;
  return new;
end $$;
create trigger follows before insert on reorganisation.step
  for each row execute function reorganisation.step_follows();

-- What becomes of units. One that is opened has its identity from the drafting on and stands in units from the day on, so
-- nothing here that may name such a unit refers to units.
create table reorganisation.line (
  plan   bigint not null references reorganisation.plan,
  unit   bigint not null,
  what   text   not null check (what in ('OPEN', 'CLOSE', 'RENAME', 'RETYPE', 'MOVE')),
  name   text,
  code   text,
  kind   text,
  parent bigint,
  primary key (plan, unit, what),
  check ((name is not null) = (what in ('OPEN', 'RENAME'))),
  check ((kind is not null) = (what in ('OPEN', 'RETYPE'))),
  check ((parent is not null) = (what in ('OPEN', 'MOVE'))),
  check (code is null or what = 'OPEN')
);

-- Which unit each branch of a unit that ends comes under; null while nobody has said.
create table reorganisation.assignment (
  plan      bigint not null references reorganisation.plan,
  branch    bigint not null references units.unit,
  from_unit bigint not null references units.unit,
  to_unit   bigint,
  primary key (plan, branch),
  check (from_unit <> to_unit)
);
create index assignment_from   on reorganisation.assignment (plan, from_unit);
create index assignment_branch on reorganisation.assignment (branch);
create index assignment_of     on reorganisation.assignment (from_unit);

-- A part of a branch that is cut: it becomes a branch of its own under another unit.
create table reorganisation.piece (
  id         bigint generated always as identity primary key,
  plan       bigint not null,
  branch     bigint not null,
  fresh      bigint not null unique,
  name       text   not null check (name = btrim(name) and name <> ''),
  to_unit    bigint not null,
  way        text   not null check (way in ('GROUP', 'ADDRESS', 'HAND')),
  words      text   not null default '',
  group_unit bigint references units.unit,
  foreign key (plan, branch) references reorganisation.assignment (plan, branch),
  check ((way = 'ADDRESS') = (words <> '')),
  check ((way = 'GROUP') = (group_unit is not null))
);
create index piece_plan  on reorganisation.piece (plan, branch);
create index piece_group on reorganisation.piece (group_unit) where group_unit is not null;

-- Who goes with a piece: picked by hand, or found by the address on the day. From the day on it tells who went.
create table reorganisation.goer (
  plan      bigint not null references reorganisation.plan,
  piece     bigint not null references reorganisation.piece,
  person_id uuid   not null,
  branch_id bigint not null references units.unit,  -- whence
  to_branch bigint not null,
  primary key (plan, person_id)
);
create index goer_piece  on reorganisation.goer (piece);
create index goer_branch on reorganisation.goer (branch_id);
alter table reorganisation.goer enable row level security;
alter table reorganisation.goer force  row level security;
create policy scope on reorganisation.goer
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));

-- Published for followers.
create view reorganisation.going with (security_invoker = true) as
select plan, person_id, branch_id as from_branch, to_branch from reorganisation.goer;

-- Both sides of a hand-over agree, and they are two persons.
create table reorganisation.agreement (
  plan      bigint      not null references reorganisation.plan,
  from_unit bigint      not null references units.unit,
  to_unit   bigint      not null,
  side      text        not null check (side in ('FROM', 'TO')),
  login     text        not null,
  name      text        not null,
  at        timestamptz not null default clock_timestamp(),
  primary key (plan, from_unit, to_unit, side),
  unique (plan, from_unit, to_unit, login)
);
create index agreement_from on reorganisation.agreement (from_unit);

-- Where the holder of a mandate on a unit that ends goes; null for nowhere. The rest is told on the day.
create table reorganisation.post (
  plan      bigint not null references reorganisation.plan,
  mandate   bigint not null references access.mandate,
  to_unit   bigint,
  was_until date,
  fresh     bigint,
  primary key (plan, mandate)
);

-- What coming into force left, to take it back by.
create table reorganisation.force (
  plan      bigint      primary key references reorganisation.plan,
  tree_at   timestamptz not null,
  rows_at   timestamptz not null,
  told_by   text        not null,
  people    bigint      not null,  -- before, and after
  branches  bigint      not null
);

grant select, insert on reorganisation.plan, reorganisation.step to sohoi_app;
grant select, insert, update, delete on reorganisation.line, reorganisation.assignment, reorganisation.piece,
  reorganisation.goer, reorganisation.agreement, reorganisation.post, reorganisation.force to sohoi_app;
grant select on reorganisation.going to sohoi_app;
create index post_mandate on reorganisation.post (mandate);
