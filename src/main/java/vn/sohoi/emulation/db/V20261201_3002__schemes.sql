-- A scheme says for units of one level and for a span of days how what the book counts, and what a council judges, become points
-- and a grade. It is written down until it is issued; from then on nothing in it changes, so that the same year under the same
-- rules gives the same score for ever. What changes is a new version.
create table emulation.scheme (
  id          uuid          primary key default uuidv7(),
  unit_id     bigint        not null references units.unit,
  code        text          not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version     smallint      not null check (version > 0),
  name        text          not null check (btrim(name) <> ''),
  level       text          not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'BRANCH', 'GROUP')),
  valid       daterange     not null check (not isempty(valid) and not lower_inf(valid)),
  basis       text          not null check (btrim(basis) <> ''),
  bonus_most  numeric(9,2)  check (bonus_most >= 0),  -- the most that all bonuses give together; null for no limit
  light_error numeric(5,2)  not null default 5  check (light_error >= 0),            -- percent: up to here checks are few
  heavy_error numeric(5,2)  not null default 20 check (heavy_error >= light_error),  -- percent: beyond, everything is checked
  light_share numeric(5,2)  not null default 10 check (light_share between 0 and 100),
  usual_share numeric(5,2)  not null default 30 check (usual_share between 0 and 100),
  author      text          not null,
  recorded_at timestamptz   not null default clock_timestamp(),
  unique (unit_id, code, version)
);

create table emulation.issue (
  scheme_id uuid        primary key references emulation.scheme,
  unit_id   bigint      not null,
  code      text        not null,
  valid     daterange   not null,
  author    text        not null,
  at        timestamptz not null default clock_timestamp(),
  -- one set of rules for every day
  exclude using gist (unit_id with =, code with =, valid with &&)
);

create table emulation.criterion_group (
  id        uuid         primary key default uuidv7(),
  scheme_id uuid         not null references emulation.scheme,
  place     smallint     not null,
  name      text         not null check (btrim(name) <> ''),
  most      numeric(9,2) check (most > 0),  -- null: as much as its criteria give
  unique (scheme_id, place)
);

-- Grades from the best (place 1) down.
create table emulation.grade (
  id          uuid         primary key default uuidv7(),
  scheme_id   uuid         not null references emulation.scheme,
  place       smallint     not null check (place > 0),
  name        text         not null check (btrim(name) <> ''),
  least       numeric(9,2) not null,
  group_least numeric(5,2) not null default 0 check (group_least between 0 and 100),  -- percent of each group's most
  share_most  numeric(5,2) check (share_most between 0 and 100),                     -- percent of the units; null: all
  unique (scheme_id, place)
);

-- A criterion: what it does with its value, and how the value comes about.
create table emulation.criterion (
  id        uuid          primary key default uuidv7(),
  scheme_id uuid          not null references emulation.scheme,
  group_id  uuid          references emulation.criterion_group,
  place     smallint      not null,
  name      text          not null check (btrim(name) <> ''),
  effect    text          not null check (effect in ('SCORE', 'BONUS', 'MINUS', 'GATE', 'VETO')),
  indicator text          check (btrim(indicator) <> ''),  -- null: judged, with proof
  rule      text          not null check (rule in ('GIVEN', 'EACH', 'SHARE', 'AT_LEAST', 'AT_MOST', 'STEPS')),
  most      numeric(9,2)  not null check (most >= 0),
  each      numeric(9,2)  check (each > 0),      -- points
  for_each  numeric(14,2) check (for_each > 0),  -- of what is counted
  wanted    numeric(14,2),
  grade_id  uuid          references emulation.grade,  -- a gate opens this grade and the better ones; a veto shuts them
  unique (scheme_id, place),
  check ((indicator is null) = (rule = 'GIVEN')),
  check (effect = 'SCORE' or group_id is null),
  check ((effect in ('GATE', 'VETO')) = (grade_id is not null)),
  check (effect not in ('GATE', 'VETO') or rule in ('GIVEN', 'AT_LEAST', 'AT_MOST') and most = 0),
  check ((rule = 'EACH') = (each is not null and for_each is not null)),
  check ((rule in ('SHARE', 'AT_LEAST', 'AT_MOST')) = (wanted is not null)),
  check (rule <> 'SHARE' or wanted > 0)
);
create index criterion_group_id on emulation.criterion (group_id);
create index criterion_grade_id on emulation.criterion (grade_id);

-- From so much on, so many points.
create table emulation.criterion_step (
  criterion_id uuid          not null references emulation.criterion,
  least        numeric(14,2) not null,
  points       numeric(9,2)  not null check (points >= 0),
  primary key (criterion_id, least)
);

create function emulation.not_issued() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  wanted uuid;
begin
  if tg_table_name = 'criterion_step' then
    select scheme_id into wanted from emulation.criterion where id = coalesce(new.criterion_id, old.criterion_id);
  else
    wanted := coalesce(new.scheme_id, old.scheme_id);
  end if;
  perform pg_advisory_xact_lock(hashtextextended('emulation.scheme ' || wanted, 0));
  if exists (select from emulation.issue where scheme_id = wanted) then
    raise exception 'an issued scheme does not change' using errcode = '23514', constraint = 'scheme_not_issued';
  end if;
  return coalesce(new, old);
end $$;
create trigger not_issued before insert or update or delete on emulation.criterion_group
  for each row execute function emulation.not_issued();
create trigger not_issued before insert or update or delete on emulation.grade
  for each row execute function emulation.not_issued();
create trigger not_issued before insert or update or delete on emulation.criterion
  for each row execute function emulation.not_issued();
create trigger not_issued before insert or update or delete on emulation.criterion_step
  for each row execute function emulation.not_issued();

grant select, insert on emulation.scheme, emulation.issue to sohoi_app;
grant select, insert, delete on emulation.criterion_group, emulation.grade, emulation.criterion, emulation.criterion_step
  to sohoi_app;
