-- The programme of a year: theme, contents, launch; and what is asked from above: who must do what by when. Saved anew, a
-- programme ends the recorded span of the one before.
create table targets.programme (
  id           uuid      primary key default uuidv7(),
  unit_id      bigint    not null references units.unit,
  year         smallint  not null check (year between 1930 and 2200),
  theme        text      not null check (btrim(theme) <> ''),
  launch_day   date,
  launch_place text      not null default '',
  recorded     tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  author       text      not null,
  exclude using gist (unit_id with =, year with =, recorded with &&)
);
create index programme_unit on targets.programme (unit_id);

create table targets.content (
  programme_id uuid     not null references targets.programme,
  place        smallint not null check (place > 0),
  words        text     not null check (btrim(words) <> ''),
  primary key (programme_id, place)
);

create table targets.content_target (
  programme_id uuid     not null,
  place        smallint not null,
  target_id    uuid     not null references targets.target,
  primary key (programme_id, target_id),
  foreign key (programme_id, place) references targets.content
);

-- A paper from above. Its date stands as it is written; what it is read as stands beside it, with a doubt where there is one.
create table targets.instruction (
  id          uuid        primary key default uuidv7(),
  unit_id     bigint      not null references units.unit,
  issuer      text        not null check (btrim(issuer) <> ''),
  number      text        not null default '',
  date_text   text        not null default '',
  date_read   date,
  doubt       text        not null check (doubt in ('NONE', 'AHEAD', 'UNREADABLE')),
  subject     text        not null check (btrim(subject) <> ''),
  author      text        not null,
  recorded_at timestamptz not null default clock_timestamp()
);
create index instruction_unit on targets.instruction (unit_id);

create table targets.errand (
  id             uuid   primary key default uuidv7(),
  instruction_id uuid   not null references targets.instruction,
  unit_id        bigint not null references units.unit,
  deed           text   not null check (btrim(deed) <> ''),
  due            date   not null,
  unique (instruction_id, unit_id, deed)
);
create index errand_unit on targets.errand (unit_id);

create table targets.errand_answer (
  id        bigint      generated always as identity primary key,
  errand_id uuid        not null references targets.errand,
  done      date        not null,
  answer    text        not null check (btrim(answer) <> ''),
  author    text        not null,
  at        timestamptz not null default clock_timestamp()
);
create index errand_answer_errand on targets.errand_answer (errand_id, id);

grant select, insert on targets.programme, targets.content, targets.content_target, targets.instruction, targets.errand,
  targets.errand_answer to sohoi_app;
grant update (recorded) on targets.programme to sohoi_app;
