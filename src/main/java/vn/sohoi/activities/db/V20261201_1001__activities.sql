-- Activities of branches, groups and units: planned for a day or some days, then held, or not met with a reason. Who came stands
-- by name beside it; heads that somebody counted stand apart.
create schema activities;
grant usage on schema activities to sohoi_app;

-- What activities are about, entered by administrators with the paper that asks for it. Each says in which figure its activities
-- are counted beside "activities held".
create table activities.theme (
  id        bigint    generated always as identity primary key,
  name      text      not null check (name <> '' and name is nfc normalized),
  name_en   text      not null check (name_en <> ''),
  counts_as text      not null check (counts_as in ('PROPAGANDA', 'DIRECTIVE_05', 'NOTHING')),
  basis     text      not null check (btrim(basis) <> ''),
  valid     daterange not null check (not isempty(valid) and not lower_inf(valid)),
  author    text      not null,
  exclude using gist (name with =, valid with &&)
);

create table activities.activity (
  id         uuid        primary key default uuidv7(),
  owner_id   bigint      not null references units.unit,
  title      text        not null check (btrim(title) <> '' and title is nfc normalized),
  place      text        not null default '',
  day        date        not null,
  last_day   date        not null check (last_day >= day),  -- the last that counts
  begins_at  time,
  state      text        not null default 'PLANNED' check (state in ('PLANNED', 'HELD', 'NOT_MET', 'CALLED_OFF')),
  done       text        not null default '',  -- what was done
  why_not    text        not null default '',
  head_count integer     check (head_count > 0),  -- without names; never added to marks
  ended_plan bigint,     -- the reorganisation that ended its unit before its day, whose undoing takes that back
  author     text        not null,
  at         timestamptz not null default clock_timestamp(),
  check ((state in ('NOT_MET', 'CALLED_OFF')) = (btrim(why_not) <> '' or ended_plan is not null)),
  check (state = 'HELD' or done = '' and head_count is null)
);
create index activity_owner on activities.activity (owner_id, day);
create index activity_waiting on activities.activity (day) where state = 'PLANNED';

-- The units that hold it together; its owner is one of them.
create table activities.part (
  activity_id uuid   not null references activities.activity,
  unit_id     bigint not null references units.unit,
  primary key (activity_id, unit_id)
);
create index part_unit on activities.part (unit_id);

create table activities.themed (
  activity_id uuid   not null references activities.activity,
  theme_id    bigint not null references activities.theme,
  primary key (activity_id, theme_id)
);
create index themed_theme on activities.themed (theme_id);

-- Planned for another day before.
create table activities.moved (
  id          bigint      generated always as identity primary key,
  activity_id uuid        not null references activities.activity,
  from_day    date        not null,
  to_day      date        not null,
  reason      text        not null check (btrim(reason) <> ''),
  author      text        not null,
  at          timestamptz not null default clock_timestamp()
);
create index moved_activity on activities.moved (activity_id);

-- The roll call of a branch or group at an activity.
create table activities.sheet (
  activity_id uuid        not null references activities.activity,
  branch_id   bigint      not null references units.unit,
  way         text        not null check (way in ('ABSENTEES', 'PRESENT')),
  taken_back  boolean     not null default false,  -- written by mistake
  author      text        not null,
  at          timestamptz not null default clock_timestamp(),
  primary key (activity_id, branch_id)
);
create index sheet_branch on activities.sheet (branch_id);

-- Who was expected and who came, under the branch in which she stood on that day: a row of evidence. Called are the members of
-- a branch or group at its own meetings; of an activity of a unit above stand only those who came.
create table activities.attendance (
  id          bigint    generated always as identity primary key,
  activity_id uuid      not null,
  sheet_id    bigint    not null references units.unit,  -- whose roll call
  branch_id   bigint    not null references units.unit,
  person_id   uuid      not null references people.person,
  day         date      not null,
  called      boolean   not null,
  came        boolean   not null check (came or called),
  propaganda  boolean   not null,
  recorded    tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  foreign key (activity_id, sheet_id) references activities.sheet,
  exclude using gist (activity_id with =, person_id with =) where (upper_inf(recorded))
);
create index attendance_branch on activities.attendance (branch_id, day);
create index attendance_sheet on activities.attendance (activity_id, sheet_id);
create index attendance_of_sheet on activities.attendance (sheet_id);
create index attendance_person on activities.attendance (person_id);

-- Who came and is no member of the branch; never among its members.
create table activities.guest (
  id          bigint      generated always as identity primary key,
  activity_id uuid        not null,
  branch_id   bigint      not null references units.unit,
  name        text        not null check (name is nfc normalized),  -- empty once it was kept long enough
  at          timestamptz not null default clock_timestamp(),
  foreign key (activity_id, branch_id) references activities.sheet
);
create index guest_sheet on activities.guest (activity_id, branch_id);
create index guest_branch on activities.guest (branch_id);

alter table activities.attendance enable row level security;
alter table activities.attendance force  row level security;
alter table activities.guest      enable row level security;
alter table activities.guest      force  row level security;
create policy scope on activities.attendance
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
create policy scope on activities.guest
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));

grant select, insert on activities.theme, activities.activity, activities.part, activities.themed, activities.moved,
  activities.sheet, activities.attendance, activities.guest to sohoi_app;
grant update (valid) on activities.theme to sohoi_app;
grant update (title, place, day, last_day, begins_at, state, done, why_not, head_count, ended_plan) on activities.activity to sohoi_app;
grant delete on activities.part, activities.themed, activities.guest to sohoi_app;
grant update (way, taken_back, author, at) on activities.sheet to sohoi_app;
grant update (recorded) on activities.attendance to sohoi_app;
grant update (name) on activities.guest to sohoi_app;
