-- Clubs and models (domain 4.3, lines 14 and 65): founded by a unit with a paper, kept up by it or by the unit that took them
-- over, ended with a reason. Their women may stand on any branches: a club cuts across the tree.
create table activities.club (
  id          uuid        primary key default uuidv7(),
  name        text        not null check (btrim(name) <> '' and name is nfc normalized),
  kind        text        not null check (kind in ('CLUB', 'MODEL')),
  moves       boolean     not null default false,  -- dances or does sport
  about       text        not null default '',     -- what it does
  author      text        not null,
  at          timestamptz not null default clock_timestamp()
);

-- Which unit keeps it up, from when to when; the rows that figures count.
create table activities.club_keeper (
  id       bigint    generated always as identity primary key,
  club_id  uuid      not null references activities.club,
  unit_id  bigint    not null references units.unit,
  valid    daterange not null check (not isempty(valid) and not lower_inf(valid)),
  founded  boolean   not null,  -- its first keeper, and not one that took it over
  basis    text      not null check (btrim(basis) <> ''),
  ended_by text      check (ended_by in ('OVER', 'HANDED', 'REORGANISED')),
  why      text      not null default '',
  recorded tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  author   text      not null,
  check (upper_inf(valid) = (ended_by is null)),
  check (ended_by <> 'OVER' or btrim(why) <> ''),
  exclude using gist (club_id with =, valid with &&) where (upper_inf(recorded))
);
create unique index club_keeper_founded on activities.club_keeper (club_id) where founded and upper_inf(recorded);
create index club_keeper_club on activities.club_keeper (club_id);
create index club_keeper_unit on activities.club_keeper (unit_id);

-- Whose club it is, under the branch on which she stands.
create table activities.club_woman (
  id        bigint    generated always as identity primary key,
  club_id   uuid      not null references activities.club,
  person_id uuid      not null references people.person,
  branch_id bigint    not null references units.unit,
  valid     daterange not null check (not isempty(valid) and not lower_inf(valid)),
  recorded  tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  author    text      not null,
  exclude using gist (club_id with =, person_id with =, valid with &&) where (upper_inf(recorded))
);
create index club_woman_branch on activities.club_woman (branch_id);
create index club_woman_person on activities.club_woman (person_id);
alter table activities.club_woman enable row level security;
alter table activities.club_woman force  row level security;
create policy scope on activities.club_woman
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));

grant select, insert on activities.club, activities.club_keeper, activities.club_woman to sohoi_app;
grant update (recorded) on activities.club_keeper to sohoi_app;
grant delete on activities.club_keeper to sohoi_app;
grant update (branch_id, recorded) on activities.club_woman to sohoi_app;
