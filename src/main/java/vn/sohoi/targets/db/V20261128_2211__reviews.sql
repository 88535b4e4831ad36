-- The mid-term review of a resolution: a round over the tree, in which every unit beneath reviews its own targets as the
-- figures stood on the round's day.
create table targets.round (
  id            uuid        primary key default uuidv7(),
  resolution_id uuid        not null references targets.resolution,
  day           date        not null,
  due           date        not null,
  plan          text        not null default '',
  author        text        not null,
  recorded_at   timestamptz not null default clock_timestamp(),
  unique (resolution_id, day)
);

-- One unit's review; handed in anew, the one before ends its recorded span.
create table targets.review (
  id        uuid      primary key default uuidv7(),
  round_id  uuid      not null references targets.round,
  unit_id   bigint    not null references units.unit,
  held      date      not null,
  causes    text      not null default '',
  proposals text      not null default '',
  recorded  tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  author    text      not null,
  exclude using gist (round_id with =, unit_id with =, recorded with &&)
);
create index review_unit on targets.review (unit_id);

-- What the figures said of each target when the review was handed in.
create table targets.review_line (
  review_id uuid          not null references targets.review,
  target_id uuid          not null references targets.target,
  given     numeric(14,2),
  reached   numeric(14,2),
  standing  text          not null check (standing in ('REACHED', 'ON_PACE', 'BEHIND', 'NOT_BEGUN', 'UNKNOWN')),
  primary key (review_id, target_id)
);

grant select, insert on targets.round, targets.review, targets.review_line to sohoi_app;
grant update (recorded) on targets.review to sohoi_app;
