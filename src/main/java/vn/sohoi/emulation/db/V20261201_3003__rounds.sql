-- A round: one unit has the units of a level beneath it scored for a period, by an issued scheme.
create table emulation.round (
  id          uuid        primary key default uuidv7(),
  scheme_id   uuid        not null references emulation.issue,
  unit_id     bigint      not null references units.unit,
  period      daterange   not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
  claim_until date        not null,
  object_days smallint    not null check (object_days >= 0),
  author      text        not null,
  recorded_at timestamptz not null default clock_timestamp(),
  unique (scheme_id, unit_id, period)
);
create index round_unit_id on emulation.round (unit_id);

-- Who takes part stands when the round opens: a unit that is no more keeps its score.
create table emulation.round_unit (
  round_id   uuid   not null references emulation.round,
  unit_id    bigint not null references units.unit,
  checked_by bigint references units.unit check (checked_by <> unit_id),  -- cross-scoring: another of them; null for the holder
  primary key (round_id, unit_id)
);
create index round_unit_unit on emulation.round_unit (unit_id);
create index round_unit_checked_by on emulation.round_unit (checked_by);

-- Where a round stands: each step once, in this order.
create table emulation.round_step (
  round_id uuid        not null references emulation.round,
  step     text        not null check (step in ('OPENED', 'CLAIMED', 'CHECKED', 'PUBLISHED', 'DECIDED')),
  place    smallint    not null generated always as
    (array_position(array['OPENED', 'CLAIMED', 'CHECKED', 'PUBLISHED', 'DECIDED'], step)) stored,
  decision text        not null default '',
  known_at timestamptz, -- what the book knew then decided
  day      date        not null,
  author   text        not null,
  at       timestamptz not null default clock_timestamp(),
  primary key (round_id, step),
  check ((step = 'DECIDED') = (known_at is not null)),
  check ((step = 'DECIDED') = (btrim(decision) <> ''))
);
create function emulation.steps_in_order() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('emulation.round ' || new.round_id, 0));
  if (select count(*) from emulation.round_step where round_id = new.round_id) <> new.place - 1 then
    raise exception 'steps of a round follow each other' using errcode = '23514', constraint = 'round_steps_in_order';
  end if;
  return new;
end $$;
create trigger steps_in_order before insert on emulation.round_step
  for each row execute function emulation.steps_in_order();

-- Points that somebody gave: the unit itself, whoever checks, the council. Given anew, those before end their recorded span.
create table emulation.mark (
  id           uuid         primary key default uuidv7(),
  round_id     uuid         not null,
  unit_id      bigint       not null,
  criterion_id uuid         not null references emulation.criterion,
  stage        text         not null check (stage in ('CLAIMED', 'CHECKED', 'COUNCIL')),
  points       numeric(9,2) not null check (points >= 0),
  proof        text         not null default '',
  reason       text         not null default '',
  author       text         not null,
  recorded     tstzrange    not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  foreign key (round_id, unit_id) references emulation.round_unit,
  exclude using gist (round_id with =, unit_id with =, criterion_id with =, stage with =, recorded with &&)
);
create index mark_criterion on emulation.mark (criterion_id);
create index mark_round_unit on emulation.mark (round_id, unit_id);

-- Which criteria of which unit are checked: drawn once when claiming ends, the more the more a unit erred before.
create table emulation.drawn (
  round_id     uuid         not null,
  unit_id      bigint       not null,
  criterion_id uuid         not null references emulation.criterion,
  share        numeric(5,2) not null,
  primary key (round_id, unit_id, criterion_id),
  foreign key (round_id, unit_id) references emulation.round_unit
);
create index drawn_criterion on emulation.drawn (criterion_id);

-- A unit does not agree with its points; the council answers.
create table emulation.objection (
  id           uuid        primary key default uuidv7(),
  round_id     uuid        not null,
  unit_id      bigint      not null,
  criterion_id uuid        not null references emulation.criterion,
  says         text        not null check (btrim(says) <> ''),
  author       text        not null,
  at           timestamptz not null default clock_timestamp(),
  foreign key (round_id, unit_id) references emulation.round_unit
);
create index objection_round_unit on emulation.objection (round_id, unit_id);
create index objection_criterion on emulation.objection (criterion_id);
create table emulation.answer (
  objection_id uuid        primary key references emulation.objection,
  accepted     boolean     not null,
  says         text        not null check (btrim(says) <> ''),
  author       text        not null,
  at           timestamptz not null default clock_timestamp()
);

-- What was decided. Counted anew as the book knew it at the step's instant, it is the same.
create table emulation.result (
  round_id uuid         not null,
  unit_id  bigint       not null,
  points   numeric(9,2) not null,
  place    smallint     not null check (place > 0),
  grade_id uuid         references emulation.grade,
  primary key (round_id, unit_id),
  foreign key (round_id, unit_id) references emulation.round_unit
);
create index result_grade on emulation.result (grade_id);
create table emulation.result_line (
  round_id     uuid          not null,
  unit_id      bigint        not null,
  criterion_id uuid          not null references emulation.criterion,
  counted      numeric(14,2),
  points       numeric(9,2)  not null,
  primary key (round_id, unit_id, criterion_id),
  foreign key (round_id, unit_id) references emulation.result
);
create index result_line_criterion on emulation.result_line (criterion_id);

grant select, insert on emulation.round, emulation.round_unit, emulation.round_step, emulation.mark, emulation.drawn,
  emulation.objection, emulation.answer, emulation.result, emulation.result_line to sohoi_app;
grant update (recorded) on emulation.mark to sohoi_app;
