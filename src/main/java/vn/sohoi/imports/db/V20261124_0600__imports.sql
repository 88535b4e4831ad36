-- Lists that were handed in, what was read out of them, what somebody decided, and what came of each row. A list holds
-- people, so everything stands under row-level security; who reaches the unit of a list sees it.
create schema imports;
grant usage on schema imports to sohoi_app;

create table imports.batch (
  id         uuid        primary key default uuidv7(),
  unit_id    bigint      not null references units.unit,
  sheet      text        not null,  -- what kind of list, as the feature names it
  file_name  text        not null,
  sha256     text        not null,
  file       bytea       not null,  -- as it was handed in, sealed
  listed_on  date        not null,  -- the day that the list speaks for
  opens      boolean     not null default false,  -- whether branches that the unit lacks are opened
  understood bytea,                 -- columns, samples and repairs, sealed
  at         timestamptz not null default clock_timestamp(),
  login      text        not null
);
create index batch_unit on imports.batch (unit_id, at);

-- What happened to a list, each at most once: two writers of one list meet at the key.
create table imports.step (
  batch_id uuid        not null references imports.batch,
  unit_id  bigint      not null references units.unit,
  step     text        not null check (step in ('READ', 'REFUSED', 'WRITTEN', 'UNDONE')),
  since    timestamptz not null,
  until    timestamptz not null default clock_timestamp(),
  login    text        not null,
  note     text        not null default '',
  primary key (batch_id, step)
);

create table imports.row (
  batch_id uuid    not null references imports.batch,
  unit_id  bigint  not null references units.unit,
  place    integer not null,  -- order in the file
  sheet    text,
  number   integer not null,
  kind     text    not null,
  verdict  text    not null check (verdict in ('ACCEPT', 'QUESTION', 'REFUSE')),
  content  bytea   not null,  -- values, flags, reasons, who is like her in the book: sealed
  standing text    not null default 'NEW' check (standing in ('NEW', 'SAME', 'MAYBE', 'UNCLEAR', 'IMPOSSIBLE')),
  like_id  uuid,              -- somebody in the book who may be the same; in another feature, so no key
  decision text    check (decision in ('TAKE', 'SAME', 'LEAVE')),
  outcome  text    check (outcome in ('NEW', 'CHANGED', 'UNCHANGED', 'LEFT_OUT', 'UNDONE', 'KEPT')),
  person   uuid,
  told     bytea,             -- fields that were filled and the reason, sealed
  primary key (batch_id, place)
);

-- What a unit said about a column: words at its head, and the field they mean.
create table imports.column_memory (
  unit_id bigint not null references units.unit,
  sheet   text   not null,
  heading text   not null,
  field   text   not null,
  primary key (unit_id, sheet, heading)
);

-- Everything that came into the book with a list, so that it can go again.
create table imports.written (
  batch_id uuid   not null references imports.batch,
  unit_id  bigint not null references units.unit,
  place    bigint generated always as identity,
  what     text   not null,
  id       text   not null,
  primary key (batch_id, place)
);

alter table imports.batch         enable row level security;
alter table imports.batch         force  row level security;
alter table imports.step          enable row level security;
alter table imports.step          force  row level security;
alter table imports.row           enable row level security;
alter table imports.row           force  row level security;
alter table imports.column_memory enable row level security;
alter table imports.column_memory force  row level security;
alter table imports.written       enable row level security;
alter table imports.written       force  row level security;

-- A list stands on the unit it was handed in for: that unit's readers, and of a branch those above it. 0 is the whole book.
create policy scope on imports.batch
  using      ((select access.scope()) in (0, unit_id)
              or unit_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check ((select access.scope()) in (0, unit_id)
              or unit_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
create policy scope on imports.step
  using      ((select access.scope()) in (0, unit_id)
              or unit_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check ((select access.scope()) in (0, unit_id)
              or unit_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
create policy scope on imports.row
  using      ((select access.scope()) in (0, unit_id)
              or unit_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check ((select access.scope()) in (0, unit_id)
              or unit_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
create policy scope on imports.column_memory
  using      ((select access.scope()) in (0, unit_id)
              or unit_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check ((select access.scope()) in (0, unit_id)
              or unit_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
create policy scope on imports.written
  using      ((select access.scope()) in (0, unit_id)
              or unit_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check ((select access.scope()) in (0, unit_id)
              or unit_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));

grant select, insert, update on imports.batch, imports.column_memory to sohoi_app;
grant select, insert on imports.step, imports.written to sohoi_app;
grant select, insert, update, delete on imports.row to sohoi_app;
