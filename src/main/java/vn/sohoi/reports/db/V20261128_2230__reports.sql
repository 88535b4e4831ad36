-- Papers of a unit: their heading by days, what a report asks, what its officer wrote, and what was made of it. No people
-- here: numbers and words only. A made version is never changed: the application may add and read.
create schema reports;
grant usage on schema reports to sohoi_app;

-- How the papers of a unit begin and end, by the days on which they were so: a paper of 2019 keeps the heading of its day.
create table reports.heading (
  id         bigint    generated always as identity primary key,
  unit_id    bigint    not null references units.unit,
  valid      daterange not null check (not isempty(valid)),
  recorded   tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  layout     text      not null check (layout in ('STATE', 'PARTY')),
  superior   text      not null,
  issuer     text      not null check (issuer <> ''),
  place      text      not null check (place <> ''),
  agency     text      not null check (agency <> ''),
  behalf     text      not null,
  signer     text      not null check (signer <> ''),
  recipients text[]    not null,
  login      text      not null,
  exclude using gist (unit_id with =, valid with &&) where (upper_inf(recorded))
);
create index heading_unit on reports.heading (unit_id);

create table reports.report (
  id      uuid        primary key default uuidv7(),
  unit_id bigint      not null references units.unit,
  kind    text        not null check (kind in ('REPORT', 'PLAN')),
  period  text        not null,
  days    daterange   not null check (not isempty(days) and not lower_inf(days) and not upper_inf(days)),
  login   text        not null,
  at      timestamptz not null default clock_timestamp()
);
create index report_unit on reports.report (unit_id, days);

-- What it asks and what its officer wrote. Saving adds a row; the newest holds and the earlier ones stay.
create table reports.draft (
  id         bigint      generated always as identity primary key,
  report_id  uuid        not null references reports.report,
  title      text        not null check (title <> ''),
  indicators text[]      not null,
  by_unit    text[]      not null,
  parts      jsonb       not null,
  login      text        not null,
  at         timestamptz not null default clock_timestamp()
);
create index draft_report on reports.draft (report_id, id);

-- A made report: its words, its heading, its number and day, and what the book knew.
create table reports.version (
  id        uuid        primary key default uuidv7(),
  report_id uuid        not null references reports.report,
  number    int         not null check (number > 0),
  code      text        not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
  draft_id  bigint      not null references reports.draft,
  unit_name text        not null,
  heading   jsonb       not null,
  paper     text        not null,   -- the number on the paper; empty while it has none
  signed_on date        not null,
  signed_by text        not null,
  known_at  timestamptz not null,
  login     text        not null,
  unique (report_id, number)
);
create index version_draft on reports.version (draft_id);

-- Each number with its question: what was asked of which unit, the answer, how it was got, where it opens.
create table reports.figure (
  version_id uuid    not null references reports.version,
  place      int     not null check (place >= 0),
  unit_id    bigint  not null references units.unit,
  unit_name  text    not null,
  indicator  text    not null,
  name       text    not null,
  sort       text    not null check (sort in ('THIS_PERIOD', 'YEAR_SO_FAR', 'YEAR_BEFORE')),
  measure    text    not null,
  value      numeric,
  how        text    not null,
  evidence   bigint  not null check (evidence >= 0),
  unknown    text[]  not null,
  period     text    not null,   -- empty where a day was asked
  day        date    not null,
  address    text    not null,
  primary key (version_id, place),
  unique (version_id, unit_id, indicator, sort),
  check ((value is null) = (how = 'NOT_POSSIBLE'))
);
create index figure_unit on reports.figure (unit_id);

-- The files of a version, made once, so that what was signed can be fetched again byte for byte.
create table reports.file (
  version_id uuid        not null references reports.version,
  kind       text        not null check (kind in ('XLSX', 'DOCX', 'PDF')),
  content    bytea       not null,
  at         timestamptz not null default clock_timestamp(),
  primary key (version_id, kind)
);

-- The making of a version in the background: how far it is, whether somebody still works, how it ended.
create table reports.making (
  id         uuid        primary key default uuidv7(),
  report_id  uuid        not null references reports.report,
  login      text        not null,
  begun_at   timestamptz not null default clock_timestamp(),
  heard_at   timestamptz not null default clock_timestamp(),
  done       int         not null default 0 check (done >= 0),
  total      int         not null check (total > 0 and done <= total),
  outcome    text        check (outcome in ('MADE', 'STOPPED', 'BROKEN')),
  ended_at   timestamptz,
  version_id uuid        references reports.version,
  check ((outcome is null) = (ended_at is null)),
  check ((outcome is not distinct from 'MADE') = (version_id is not null))
);
create index making_report on reports.making (report_id, begun_at);
create index making_version on reports.making (version_id) where version_id is not null;

grant select, insert on reports.heading, reports.report, reports.draft, reports.version, reports.figure, reports.file,
  reports.making to sohoi_app;
grant update (recorded) on reports.heading to sohoi_app;
grant update (done, heard_at, outcome, ended_at, version_id) on reports.making to sohoi_app;
