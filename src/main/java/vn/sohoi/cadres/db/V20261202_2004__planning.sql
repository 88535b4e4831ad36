-- Who is planned for a post of a coming term (quy hoạch): decided, then looked at again each year.
create table cadres.pool (
  id         uuid        primary key default uuidv7(),
  unit_id    bigint      not null references units.unit,
  body       text        not null,
  kind       text        not null,
  term       daterange   not null check (not isempty(term) and not lower_inf(term) and not upper_inf(term)),
  decision   text        not null check (btrim(decision) <> ''),
  decided_on date        not null,
  author     text        not null,
  at         timestamptz not null default clock_timestamp(),
  exclude using gist (unit_id with =, body with =, kind with =, term with &&)
);

-- What was decided of somebody in it, the newest step last. Nothing is taken back: a step stands until the next.
create table cadres.pool_step (
  id       bigint      generated always as identity primary key,
  pool_id  uuid        not null references cadres.pool,
  unit_id  bigint      not null references units.unit,  -- of the pool
  cadre_id uuid        not null references cadres.cadre,
  step     text        not null check (step in ('ADDED', 'KEPT', 'TAKEN_OUT')),
  day      date        not null,
  paper    text        not null check (btrim(paper) <> ''),
  reason   text        not null default '',  -- of taking out; empty once her name was taken out
  author   text        not null,
  at       timestamptz not null default clock_timestamp()
);
create index pool_step_pool on cadres.pool_step (pool_id, cadre_id, id);
create index pool_step_unit on cadres.pool_step (unit_id);
create index pool_step_cadre on cadres.pool_step (cadre_id);

alter table cadres.pool_step enable row level security;
alter table cadres.pool_step force  row level security;
create policy scope on cadres.pool_step
  using      (unit_id in (select access.units_in_scope()))
  with check (unit_id in (select access.units_in_scope()));
grant select, insert on cadres.pool, cadres.pool_step to sohoi_app;
grant update (reason) on cadres.pool_step to sohoi_app;
