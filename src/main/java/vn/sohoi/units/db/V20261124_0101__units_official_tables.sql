-- What the state's published tables were read for: which file, for which day, and what could not be read or decided.
create table units.official_table (
  id          bigint generated always as identity primary key,
  kind        text        not null check (kind in ('UNITS', 'CONVERSION')),
  title       text        not null,
  file_name   text        not null,
  sha256      text        not null unique,
  speaks_for  date        not null,
  imported_at timestamptz not null,
  actor       text        not null
);

-- A finding left open waits for a human decision; the others tell how a slip was read.
create table units.finding (
  id        bigint generated always as identity primary key,
  source    bigint  not null references units.official_table,
  row       integer,
  code      text,
  unit      bigint references units.unit,
  reason    text    not null,
  said      text    not null, -- the row's own words
  left_open boolean not null
);

-- A change that two tables show and neither dates. The tree answers with the old state until the day before applied_on;
-- possible holds the days on which it may really have happened.
create table units.undated_change (
  id         bigint generated always as identity primary key,
  source     bigint    not null references units.official_table,
  unit       bigint    not null references units.unit,
  what       text      not null check (what in ('LIFE', 'NAME', 'CODE', 'KIND', 'PARENT')),
  possible   daterange not null check (not isempty(possible)),
  applied_on date      not null,
  before     text      not null,
  after      text      not null
);

grant select, insert on units.official_table, units.finding, units.undated_change to sohoi_app;
