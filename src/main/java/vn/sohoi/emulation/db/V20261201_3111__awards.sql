-- An award from its proposal to the hand that gives it: each step is a row, and how it stands is its last step.
create table emulation.award (
  id          uuid        primary key default uuidv7(),
  form_id     uuid        not null references emulation.award_form,
  receiver    text        not null check (receiver in ('UNIT', 'GROUP', 'INDIVIDUAL')),
  unit_id     bigint      not null references units.unit,  -- itself, or where the group or the woman works, on that day
  person_id   uuid        references people.person,
  name        text        not null check (name is nfc normalized),  -- as the certificate bears it; empty once she is erased
  achievement text        not null,
  span        daterange   not null check (not isempty(span) and not lower_inf(span) and not upper_inf(span)),
  proposer_id bigint      not null references units.unit,
  council_id  bigint      not null references units.unit,  -- whose council votes last and who writes down what was decided
  author      text        not null,
  recorded_at timestamptz not null default clock_timestamp(),
  check (receiver = 'INDIVIDUAL' or person_id is null and btrim(name) <> '' and btrim(achievement) <> '')
);
create index award_of_form  on emulation.award (form_id);
create index award_unit     on emulation.award (unit_id);
create index award_person   on emulation.award (person_id);
create index award_proposer on emulation.award (proposer_id);
create index award_council  on emulation.award (council_id);

-- What the achievement rests on: a figure of the book, or a paper in words.
create table emulation.award_proof (
  award_id uuid     not null references emulation.award,
  number   smallint not null check (number > 0),
  unit_id  bigint   not null references units.unit,
  words    text     not null,
  address  text     not null default '' check (address = '' or address ~ '^/[^/]'),
  primary key (award_id, number)
);
create index award_proof_unit on emulation.award_proof (unit_id);

create table emulation.award_step (
  award_id    uuid        not null references emulation.award,
  number      smallint    not null check (number > 0),
  unit_id     bigint      not null references units.unit,  -- of the award
  kind        text        not null check (kind in ('PROPOSED', 'VOTED', 'DECIDED', 'HANDED', 'ANNULLED', 'WITHDRAWN')),
  day         date        not null,
  at_unit     bigint      references units.unit,  -- whose council voted
  council     smallint,   -- how many sit on it
  present     smallint    check (present <= council),
  yes         smallint    check (yes >= 0 and yes <= present),
  outcome     text        check (outcome in ('PASSED', 'NO_QUORUM', 'TOO_FEW')),
  decision    text        not null default '',
  reason      text        not null default '',
  author      text        not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (award_id, number),
  check (case when kind = 'VOTED' then num_nonnulls(at_unit, council, present, yes, outcome) = 5
              else num_nonnulls(at_unit, council, present, yes, outcome) = 0 end),
  check ((kind = 'DECIDED') = (btrim(decision) <> ''))
);
create index award_step_unit    on emulation.award_step (unit_id);
create index award_step_at_unit on emulation.award_step (at_unit);

-- Votes go upwards, nothing is decided that the last council did not pass, and nothing follows an end. A paper of before the book
-- begins with its decision.
create function emulation.demand_order() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  last record;
  follows boolean;
begin
  perform pg_advisory_xact_lock(hashtextextended('emulation.award ' || new.award_id, 0));
  select step.number, step.kind, step.outcome, step.day, step.at_unit = award.council_id as top into last
    from emulation.award_step step join emulation.award on award.id = step.award_id
   where step.award_id = new.award_id order by step.number desc limit 1;
  follows := case new.kind
    when 'PROPOSED'  then last.kind is null
    when 'VOTED'     then last.kind = 'PROPOSED' or last.kind = 'VOTED' and last.outcome = 'PASSED' and not last.top
    when 'DECIDED'   then last.kind is null or last.kind = 'VOTED' and last.outcome = 'PASSED' and last.top
    when 'HANDED'    then last.kind = 'DECIDED'
    when 'ANNULLED'  then last.kind in ('DECIDED', 'HANDED')
    when 'WITHDRAWN' then last.kind = 'PROPOSED' or last.kind = 'VOTED' and last.outcome = 'PASSED'
  end;
  if follows is not true or new.number <> coalesce(last.number, 0) + 1 or new.day < last.day then
    raise exception 'no step after that one' using errcode = '23514',
      constraint = case when new.day < last.day then 'award_step_in_time' else 'award_step_follows' end;
  end if;
  return new;
end $$;
create trigger demand_order before insert on emulation.award_step
  for each row execute function emulation.demand_order();

alter table emulation.award       enable row level security;
alter table emulation.award       force  row level security;
alter table emulation.award_proof enable row level security;
alter table emulation.award_proof force  row level security;
alter table emulation.award_step  enable row level security;
alter table emulation.award_step  force  row level security;
create policy scope on emulation.award
  using      (unit_id in (select access.units_in_scope()))
  with check (unit_id in (select access.units_in_scope()));
create policy scope on emulation.award_proof
  using      (unit_id in (select access.units_in_scope()))
  with check (unit_id in (select access.units_in_scope()));
create policy scope on emulation.award_step
  using      (unit_id in (select access.units_in_scope()))
  with check (unit_id in (select access.units_in_scope()));

grant select, insert on emulation.award, emulation.award_proof, emulation.award_step to sohoi_app;
-- a name that is taken away takes its words with it
grant update (name, person_id, achievement) on emulation.award to sohoi_app;
grant update (words, address) on emulation.award_proof to sohoi_app;
grant update (reason) on emulation.award_step to sohoi_app;
