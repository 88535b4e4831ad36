-- Resolutions, their targets, and who was given how much of each. A target's days lie within its resolution's; what was
-- given stays readable: a new giving ends the recorded span of the old one.
create schema targets;
grant usage on schema targets to sohoi_app;

create table targets.resolution (
  id          uuid        primary key default uuidv7(),
  unit_id     bigint      not null references units.unit,
  kind        text        not null check (kind in ('TERM', 'YEAR')),
  number      text        not null default '' check (number = btrim(number)),
  title       text        not null check (title = btrim(title) and title <> ''),
  issued      date,
  valid       daterange   not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  author      text        not null,
  recorded_at timestamptz not null default clock_timestamp(),
  unique (id, valid without overlaps)
);
create index resolution_unit on targets.resolution (unit_id);

create table targets.target (
  id            uuid      primary key default uuidv7(),
  resolution_id uuid      not null references targets.resolution,
  place         smallint  not null check (place > 0),
  name          text      not null check (name = btrim(name) and name <> ''),
  shape         text      not null check (shape in (
    'NUMBER_PER_UNIT', 'NUMBER_TO_ALLOCATE', 'SHARE_OF_UNITS', 'SHARE_OF_PEOPLE', 'AT_LEAST_PER_UNIT', 'YES_NO',
    'CUMULATIVE_OVER_TERM')),
  indicator     text,
  direction     text      not null check (direction in ('AT_LEAST', 'AT_MOST')),
  period        daterange not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
  level         text      check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'BRANCH')),
  unique (resolution_id, place),
  foreign key (resolution_id, period period) references targets.resolution (id, period valid),
  check ((shape = 'YES_NO') = (indicator is null)),
  check (level is not null or shape not in ('NUMBER_PER_UNIT', 'AT_LEAST_PER_UNIT', 'SHARE_OF_UNITS'))
);

-- How much is wanted; an amended resolution ends the recorded span of what was wanted before, with a reason.
create table targets.wanted (
  id        bigint        generated always as identity primary key,
  target_id uuid          not null references targets.target,
  amount    numeric(14,2) not null check (amount > 0),
  recorded  tstzrange     not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  author    text          not null,
  reason    text          not null default '',
  exclude using gist (target_id with =, recorded with &&)
);

-- One giving of a target by a unit to the units directly beneath it, as they stood on a day: it says how much each of them
-- has in all from then on.
create table targets.allotment (
  id           uuid      primary key default uuidv7(),
  target_id    uuid      not null references targets.target,
  giver_id     bigint    not null references units.unit,
  version      int       not null check (version > 0),
  day          date      not null,
  way          text      not null check (way in ('BY_HAND', 'EQUALLY', 'IN_PROPORTION')),
  by_indicator text,
  parts        smallint  not null check (parts between 1 and 12),
  recorded     tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  author       text      not null,
  reason       text      not null default '',
  unique (target_id, giver_id, version),
  unique (id, parts),
  check ((way = 'IN_PROPORTION') = (by_indicator is not null)),
  check (version = 1 or btrim(reason) <> ''),
  exclude using gist (target_id with =, giver_id with =, recorded with &&)
);
create index allotment_giver on targets.allotment (giver_id);

create function targets.total(amounts bigint[]) returns bigint
language sql immutable strict parallel safe
return (select coalesce(sum(amount), 0)::bigint from unnest(amounts) amount);

-- What one unit was given, by parts of the target's period: the whole, or one amount for each quarter or year.
create table targets.share (
  allotment_id uuid     not null,
  unit_id      bigint   not null references units.unit,
  amounts      bigint[] not null check (0 <= all (amounts) and array_position(amounts, null) is null),
  amount       bigint   not null generated always as (targets.total(amounts)) stored,
  parts        smallint not null generated always as (cardinality(amounts)::smallint) stored,
  primary key (allotment_id, unit_id),
  foreign key (allotment_id, parts) references targets.allotment (id, parts)
);
create index share_unit on targets.share (unit_id);

-- What the unit says to it; the last word counts, and an objection has its reason.
create table targets.answer (
  id           bigint      generated always as identity primary key,
  allotment_id uuid        not null,
  unit_id      bigint      not null,
  answer       text        not null check (answer in ('ACCEPTED', 'OBJECTED')),
  reason       text        not null default '',
  author       text        not null,
  at           timestamptz not null default clock_timestamp(),
  foreign key (allotment_id, unit_id) references targets.share,
  check (answer = 'ACCEPTED' or btrim(reason) <> '')
);
create index answer_share on targets.answer (allotment_id, unit_id, id);

-- Of a target that is reached or not, the proof that it is.
create table targets.proof (
  id        bigint    generated always as identity primary key,
  target_id uuid      not null references targets.target,
  unit_id   bigint    not null references units.unit,
  day       date      not null,
  proof     text      not null check (btrim(proof) <> ''),
  recorded  tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  author    text      not null,
  exclude using gist (target_id with =, unit_id with =, recorded with &&)
);
create index proof_unit on targets.proof (unit_id);

grant select, insert on targets.resolution, targets.target, targets.wanted, targets.allotment, targets.share,
  targets.answer, targets.proof to sohoi_app;
grant update (recorded) on targets.wanted, targets.allotment, targets.proof to sohoi_app;
