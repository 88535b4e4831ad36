-- Periods and closings: a unit asks the units beneath it for the figures of a period; each hands in, is accepted or gets it
-- back with a reason, and the period is sealed. Numbers only, no person.
create schema closings;
grant usage on schema closings to sohoi_app;

-- What is asked: of whom, for which days, until when.
create table closings.round (
  id        bigint      generated always as identity primary key,
  owner_id  bigint      not null references units.unit,
  name      text        not null check (name <> ''),  -- as its period is written, such as 2019-Q3
  days      daterange   not null check (not isempty(days) and not lower_inf(days) and not upper_inf(days)),
  deadline  date        not null,
  author    text        not null,
  opened_at timestamptz not null default clock_timestamp(),
  check (deadline >= upper(days) - 31),
  unique (owner_id, days)
);

-- Which indicators it asks for, in their order.
create table closings.asked (
  round_id  bigint   not null references closings.round,
  ordinal   smallint not null check (ordinal > 0),
  indicator text     collate "C" not null,
  primary key (round_id, ordinal),
  unique (round_id, indicator)
);

-- One unit's report; that of the owner itself is the summary of all.
create table closings.report (
  id       bigint generated always as identity primary key,
  round_id bigint not null references closings.round,
  unit_id  bigint not null references units.unit,
  unique (round_id, unit_id)
);
create index report_unit on closings.report (unit_id);

-- Where a report stands is its last step. Each step names the one that it follows, and the pairs that may follow one
-- another stand here: nothing is sealed that was not accepted, and what is sealed opens by two persons only.
create table closings.step (
  report_id bigint      not null references closings.report,
  ordinal   smallint    not null check (ordinal > 0),
  state     text        not null,
  after     text,
  before    smallint    generated always as (nullif(ordinal - 1, 0)) stored,
  indicator text        collate "C",  -- the figure that a return is about; null for the whole
  reason    text        not null default '',
  actor     text        not null,
  second    text,       -- who agreed to opening it again
  at        timestamptz not null default clock_timestamp(),
  primary key (report_id, ordinal),
  unique (report_id, ordinal, state),
  foreign key (report_id, before, after) references closings.step (report_id, ordinal, state),
  check ((ordinal = 1) = (after is null)),
  check ((coalesce(after, 'OPEN'), state) in (
    ('OPEN', 'SUBMITTED'), ('OPEN', 'SEALED'),
    ('SUBMITTED', 'ACCEPTED'), ('SUBMITTED', 'RETURNED'),
    ('RETURNED', 'SUBMITTED'), ('RETURNED', 'SEALED'),
    ('ACCEPTED', 'RETURNED'), ('ACCEPTED', 'SEALED'),
    ('SEALED', 'REOPENED'), ('SEALED', 'SEALED'), ('REOPENED', 'SUBMITTED'), ('REOPENED', 'SEALED'))),
  check (state not in ('RETURNED', 'REOPENED') or reason <> ''),
  -- a report that nobody accepted is sealed as the book counts it, and somebody says why
  check (state <> 'SEALED' or coalesce(after, '') = 'ACCEPTED' or reason <> ''),
  check ((state = 'REOPENED') = (second is not null)),
  check (second <> actor)
);

-- What a report said when it was handed in.
create table closings.value (
  report_id bigint   not null,
  ordinal   smallint not null,
  indicator text     collate "C" not null,
  value     numeric,
  how       text     not null,
  rows      bigint   not null check (rows >= 0),
  primary key (report_id, ordinal, indicator),
  foreign key (report_id, ordinal) references closings.step
);

-- A sealed figure: its value, how many rows lay beneath and the hash of those rows, as the book knew them at one instant.
create table closings.seal (
  report_id bigint      not null,
  ordinal   smallint    not null,
  indicator text        collate "C" not null,
  value     numeric,
  how       text        not null,
  rows      bigint      not null check (rows >= 0),
  hash      bytea       not null check (octet_length(hash) = 32),
  known_at  timestamptz not null,
  primary key (report_id, ordinal, indicator),
  foreign key (report_id, ordinal) references closings.step
);

-- What somebody says about one figure of a report.
create table closings.remark (
  id        bigint      generated always as identity primary key,
  report_id bigint      not null references closings.report,
  indicator text        collate "C" not null,
  words     text        not null check (words <> ''),
  actor     text        not null,
  at        timestamptz not null default clock_timestamp()
);
create index remark_report on closings.remark (report_id);

-- Somebody asks to open a sealed report again; another agrees by the step REOPENED.
create table closings.wish (
  id        bigint      generated always as identity primary key,
  report_id bigint      not null,
  ordinal   smallint    not null,  -- the seal that it is about
  reason    text        not null check (reason <> ''),
  actor     text        not null,
  at        timestamptz not null default clock_timestamp(),
  foreign key (report_id, ordinal) references closings.step,
  unique (report_id, ordinal)
);

grant select, insert on all tables in schema closings to sohoi_app;
