-- Cadres: bodies of units with their terms, positions apart from their holders, and who held which from when to when.
create schema cadres;
grant usage on schema cadres to sohoi_app;

-- The units whose officers the scope of this transaction reaches. A scope of members (positive) reaches the same units; one of
-- officers alone is -2 minus the unit's number, so that no table of members shows anything in it; 0 is the whole book.
create function cadres.reached() returns setof bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with recursive scope (id) as (select access.scope()),
  reach (unit_id) as (
    select case when id > 0 then id else -2 - id end from scope where id <> 0
    union
    select parent.unit_id from reach join units.newest_parent parent on parent.parent_id = reach.unit_id)
  select unit_id from reach
  union all
  select unit.id from units.unit, scope where scope.id = 0
$$;
revoke all on function cadres.reached() from public;
grant execute on function cadres.reached() to sohoi_app;

-- A body of a unit for one term. What was planned stays when the term is cut short: it held until the cut.
create table cadres.term (
  id         uuid        primary key default uuidv7(),
  unit_id    bigint      not null references units.unit,
  body       text        not null check (body in ('EXECUTIVE', 'INSPECTION', 'WOMENS_WORK', 'STAFF', 'BRANCH', 'GROUP')),
  planned    daterange   not null check (not isempty(planned) and not lower_inf(planned)),
  cut        date,       -- the first day without it
  cut_by     text        not null default '',
  cut_plan   bigint,     -- the reorganisation that cut it, whose undoing takes the cut back
  days       daterange   not null generated always as (planned * daterange(null, cut)) stored,
  size       smallint    check (size > 0),  -- as approved; null where no paper says it
  way        text        not null check (way in ('ELECTED', 'APPOINTED')),
  decision   text        not null check (btrim(decision) <> ''),
  decided_on date,
  author     text        not null,
  recorded_at timestamptz not null default clock_timestamp(),
  check (cut is null or planned @> cut and cut > lower(planned)),
  check ((cut is null) = (cut_by = '' and cut_plan is null)),
  exclude using gist (unit_id with =, body with =, days with &&)
);
create index term_unit on cadres.term (unit_id, body);

-- Positions exist apart from whoever holds them, so that an empty one is seen.
create table cadres.position (
  id        uuid      primary key default uuidv7(),
  term_id   uuid      not null references cadres.term,
  kind      text      not null check (kind in
    ('CHAIR', 'VICE_STANDING', 'VICE', 'STANDING_MEMBER', 'MEMBER', 'SPECIALIST')),
  full_time boolean   not null,
  seats     smallint  not null check (seats > 0),
  valid     daterange not null check (not isempty(valid) and not lower_inf(valid)),
  basis     text      not null default '',
  check (kind <> 'CHAIR' or seats = 1),
  exclude using gist (term_id with =, kind with =, (full_time::int) with =, valid with &&),
  exclude using gist (term_id with =, valid with &&) where (kind = 'CHAIR')
);
create index position_term on cadres.position (term_id);

-- Somebody who holds or held positions. The person behind her stands beside where the book has her.
create table cadres.cadre (
  id        uuid   primary key default uuidv7(),
  unit_id   bigint not null references units.unit,  -- which entered her
  person_id uuid   references people.person,
  born      date
);
create index cadre_unit on cadres.cadre (unit_id);
create index cadre_person on cadres.cadre (person_id);

-- Who held a position from when to when, under the name that the decision bears. Two clocks: what was wrong keeps its days of
-- belief, what is right stands in its place.
create table cadres.holding (
  id           uuid      primary key default uuidv7(),
  position_id  uuid      not null references cadres.position,
  unit_id      bigint    not null references units.unit,
  cadre_id     uuid      not null references cadres.cadre,
  name         text      not null check (name is nfc normalized),
  valid        daterange not null check (not isempty(valid) and not lower_inf(valid)),
  way          text      not null check (way in ('ELECTED', 'APPOINTED', 'CO_OPTED')),
  acting       boolean   not null default false,
  decision     text      not null check (btrim(decision) <> ''),
  decided_on   date,
  ended_by     text      check (ended_by in
    ('TERM', 'MOVED', 'OWN_WISH', 'RETIRED', 'DISMISSED', 'DIED', 'REORGANISED', 'OTHER')),
  end_decision text      not null default '',
  login        text,     -- the account whose mandate came with it
  recorded     tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  author       text      not null,
  reason       text      not null default '',  -- the mistake for which it is believed no more
  check (ended_by is null or not upper_inf(valid)),
  exclude using gist (position_id with =, cadre_id with =, valid with &&) where (upper_inf(recorded)),
  exclude using gist (position_id with =, valid with &&) where (acting and upper_inf(recorded))
);
create index holding_position on cadres.holding (position_id);
create index holding_unit on cadres.holding (unit_id);
create index holding_cadre on cadres.holding (cadre_id);

-- No more holders than seats on any day, none beyond the days of the position; one who acts takes no seat.
create function cadres.demand_seat() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  place record;
begin
  perform pg_advisory_xact_lock(hashtextextended('cadres.position ' || new.position_id, 0));
  select seats, valid * term.days as days, unit_id into place
    from cadres.position join cadres.term on term.id = term_id where position.id = new.position_id;
  if not new.valid <@ place.days or new.unit_id <> place.unit_id then
    raise exception 'held beyond the position' using errcode = '23514', constraint = 'holding_within_position';
  end if;
  if exists (select from cadres.holding begun
              where begun.position_id = new.position_id and upper_inf(begun.recorded) and not begun.acting
                and new.valid @> lower(begun.valid)
                and (select count(*) from cadres.holding beside
                      where beside.position_id = new.position_id and upper_inf(beside.recorded) and not beside.acting
                        and beside.valid @> lower(begun.valid)) > place.seats) then
    raise exception 'more holders than seats' using errcode = '23514', constraint = 'holding_has_a_seat';
  end if;
  return null;
end $$;
create trigger demand_seat after insert or update on cadres.holding
  for each row when (upper_inf(new.recorded)) execute function cadres.demand_seat();

alter table cadres.cadre   enable row level security;
alter table cadres.cadre   force  row level security;
alter table cadres.holding enable row level security;
alter table cadres.holding force  row level security;
create policy scope on cadres.cadre
  using      (unit_id in (select cadres.reached()))
  with check (unit_id in (select cadres.reached()));
create policy scope on cadres.holding
  using      (unit_id in (select cadres.reached()))
  with check (unit_id in (select cadres.reached()));

grant select, insert on cadres.term, cadres.position, cadres.cadre, cadres.holding to sohoi_app;
grant update (cut, cut_by, cut_plan) on cadres.term to sohoi_app;
grant update (valid) on cadres.position to sohoi_app;
grant update (born, person_id) on cadres.cadre to sohoi_app;
grant update (recorded, name, reason) on cadres.holding to sohoi_app;
grant delete on cadres.holding to sohoi_app;
