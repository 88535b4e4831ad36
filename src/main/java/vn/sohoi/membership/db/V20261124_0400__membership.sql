-- Who is a member, where and since when. A person is not a membership; a transfer keeps the joining date.
create schema membership;
grant usage on schema membership to sohoi_app;

create sequence membership.member_number;
grant usage on sequence membership.member_number to sohoi_app;

-- One woman's place in the Union: her number and the day she first joined, kept through every transfer.
create table membership.member (
  person_id    uuid     primary key references people.person,
  branch_id    bigint   not null references units.unit,  -- where she stands now or stood last
  number       bigint   not null unique default nextval('membership.member_number'),
  joined_year  smallint,
  joined_month smallint check (joined_month between 1 and 12),
  joined_day   smallint check (joined_day between 1 and 31),
  check (joined_month is null or joined_year is not null),
  check (joined_day is null or joined_month is not null)
);
create index member_branch on membership.member (branch_id);

-- Where she is a member, day by day and as known at each time. The evidence of all member figures reads this table alone,
-- so it carries what it needs of her birth.
create table membership.stay (
  id        uuid      primary key default uuidv7(),
  person_id uuid      not null references membership.member,
  branch_id bigint    not null references units.unit,
  kind      text      not null check (kind in ('REGULAR', 'HONORARY')),
  valid     daterange not null check (not isempty(valid)),
  recorded  tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  born      date,
  begun_by  text      not null check (begun_by in ('ADMITTED', 'READMITTED', 'TRANSFERRED', 'LISTED')),
  ended_by  text      check (ended_by in (
    'TRANSFERRED', 'AWAY_FOR_WORK', 'MARRIED_AWAY', 'MOVED_AWAY', 'OWN_WISH', 'DIED', 'REMOVED', 'OTHER')),
  decision  text      not null default '',
  check ((ended_by is null) = upper_inf(valid)),
  exclude using gist (person_id with =, valid with &&) where (upper_inf(recorded))
);
create index stay_branch on membership.stay (branch_id);
create index stay_person on membership.stay (person_id);

-- Core members (hội viên nòng cốt), by days.
create table membership.core (
  id        bigint    generated always as identity primary key,
  person_id uuid      not null references membership.member,
  branch_id bigint    not null references units.unit,
  valid     daterange not null check (not isempty(valid)),
  recorded  tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  exclude using gist (person_id with =, valid with &&) where (upper_inf(recorded))
);
create index core_branch on membership.core (branch_id);

-- A woman who may join: who looks after it, what comes next. Her steps are rows, the last one is where she stands.
create table membership.prospect_step (
  id        bigint      generated always as identity primary key,
  person_id uuid        not null references people.person,
  branch_id bigint      not null references units.unit,
  step      text        not null check (step in ('FOUND', 'INVITED', 'ASKED_TO_JOIN', 'NOT_NOW', 'ADMITTED')),
  owner     text        not null default '',
  due       date,
  note      text        not null default '',
  at        timestamptz not null default clock_timestamp(),
  login     text        not null
);
create index prospect_person on membership.prospect_step (person_id, id);
create index prospect_branch on membership.prospect_step (branch_id);

-- A move between branches wants both sides; each answer is a row.
create table membership.transfer (
  id          uuid        primary key default uuidv7(),
  person_id   uuid        not null references membership.member,
  from_branch bigint      not null references units.unit,
  to_branch   bigint      not null references units.unit,
  on_day      date        not null,
  asked_at    timestamptz not null default clock_timestamp(),
  asked_by    text        not null,
  answer      text        check (answer in ('ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  answered_at timestamptz,
  answered_by text,
  reason      text        not null default '',
  check (from_branch <> to_branch),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
create unique index transfer_open on membership.transfer (person_id) where answer is null;
create index transfer_to on membership.transfer (to_branch) where answer is null;

alter table membership.member        enable row level security;
alter table membership.member        force  row level security;
alter table membership.stay          enable row level security;
alter table membership.stay          force  row level security;
alter table membership.core          enable row level security;
alter table membership.core          force  row level security;
alter table membership.prospect_step enable row level security;
alter table membership.prospect_step force  row level security;
alter table membership.transfer      enable row level security;
alter table membership.transfer      force  row level security;

create policy scope on membership.member
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
create policy scope on membership.stay
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
create policy scope on membership.core
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
create policy scope on membership.prospect_step
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
-- both sides of a move see it
create policy scope on membership.transfer
  using      (from_branch in (select branch_id from access.scope_branch where scope_id = (select access.scope()))
              or to_branch in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (from_branch in (select branch_id from access.scope_branch where scope_id = (select access.scope()))
              or to_branch in (select branch_id from access.scope_branch where scope_id = (select access.scope())));

grant select, insert, update, delete
   on membership.member, membership.stay, membership.core, membership.prospect_step, membership.transfer to sohoi_app;
