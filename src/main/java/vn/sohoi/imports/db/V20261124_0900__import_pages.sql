-- What the pages of the import need: who taught a column and when, what somebody said about one list, and who is reading.
alter table imports.column_memory
  add column login text        not null default '',
  add column at    timestamptz not null default clock_timestamp();

alter table imports.step drop constraint step_step_check;
alter table imports.step add constraint step_step_check
  check (step in ('READ', 'REFUSED', 'STOPPED', 'WRITTEN', 'UNDONE'));

-- What somebody said about one list. It holds when the list is read again.
create table imports.answer (
  batch_id uuid        not null references imports.batch,
  unit_id  bigint      not null references units.unit,
  about    text        not null check (about in ('KIND', 'CELL', 'PLACE')),  -- repairs of a kind, one repair, a place
  subject  text        not null,
  answer   text        not null,  -- of a place: the branch that is meant, or '+' for a new one
  login    text        not null,
  at       timestamptz not null default clock_timestamp(),
  primary key (batch_id, about, subject)
);

-- Each reading of a list, with a beat by which it is told to live.
create table imports.reading (
  batch_id uuid        not null references imports.batch,
  unit_id  bigint      not null references units.unit,
  place    bigint      generated always as identity,
  begun    timestamptz not null default clock_timestamp(),
  beat     timestamptz not null default clock_timestamp(),
  people   integer,               -- rows about people, once they are known
  ended    timestamptz,
  login    text        not null,
  primary key (batch_id, place)
);
create unique index reading_open on imports.reading (batch_id) where ended is null;

alter table imports.answer  enable row level security;
alter table imports.answer  force  row level security;
alter table imports.reading enable row level security;
alter table imports.reading force  row level security;
create policy scope on imports.answer
  using      ((select access.scope()) in (0, unit_id)
              or unit_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check ((select access.scope()) in (0, unit_id)
              or unit_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
create policy scope on imports.reading
  using      ((select access.scope()) in (0, unit_id)
              or unit_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check ((select access.scope()) in (0, unit_id)
              or unit_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
grant select, insert, update, delete on imports.answer to sohoi_app;
grant select, insert, update on imports.reading to sohoi_app;
