-- Two rows for one person: what looks so, what was decided, what was put together and can be taken apart again.

-- leads no search by name (that index would steal the communes' searches), only the question at entry
create index person_born on people.person (born, given_key) where merged_into is null;

-- Pairs found by the last pass over the whole register. Each side sees that there is one, and of the other side only where.
create table people.duplicate_pair (
  low         uuid     not null references people.person,
  high        uuid     not null references people.person,
  low_branch  bigint   not null references units.unit,
  high_branch bigint   not null references units.unit,
  score       smallint not null,
  signs       text[]   not null,
  primary key (low, high),
  check (low < high)
);
create index duplicate_pair_low  on people.duplicate_pair (low_branch);
create index duplicate_pair_high on people.duplicate_pair (high_branch);

-- Asked once, kept for ever; a new answer is a new row and the last one holds.
create table people.duplicate_decision (
  id       bigint      generated always as identity primary key,
  low      uuid        not null references people.person,
  high     uuid        not null references people.person,
  decision text        not null check (decision in ('SAME', 'DIFFERENT')),
  at       timestamptz not null default clock_timestamp(),
  login    text        not null,
  check (low < high)
);
create index duplicate_decision_pair on people.duplicate_decision (low, high, id);

create table people.merge (
  id        uuid        primary key default uuidv7(),
  keep      uuid        not null references people.person,
  gone      uuid        not null references people.person,
  at        timestamptz not null,
  login     text        not null,
  undone_at timestamptz,
  undone_by text,
  check (keep <> gone),
  check ((undone_at is null) = (undone_by is null))
);
create unique index merge_gone on people.merge (gone) where undone_at is null;

-- Which rows of residence a merge ended on the second clock, and which it recorded in their place.
create table people.merge_moved (
  merge_id  uuid    not null references people.merge,
  residence bigint  not null references people.residence,
  made      boolean not null,
  primary key (merge_id, residence)
);

alter table people.duplicate_pair     enable row level security;
alter table people.duplicate_pair     force  row level security;
alter table people.duplicate_decision enable row level security;
alter table people.duplicate_decision force  row level security;
alter table people.merge              enable row level security;
alter table people.merge              force  row level security;
alter table people.merge_moved        enable row level security;
alter table people.merge_moved        force  row level security;

create policy scope on people.duplicate_pair
  using      (low_branch  in (select branch_id from access.scope_branch where scope_id = (select access.scope()))
           or high_branch in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (low_branch  in (select branch_id from access.scope_branch where scope_id = (select access.scope()))
           or high_branch in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
-- these follow the persons: whoever sees one of the two sees the row
create policy scope on people.duplicate_decision
  using      (exists (select from people.person where person.id in (low, high)))
  with check (exists (select from people.person where person.id in (low, high)));
create policy scope on people.merge
  using      (exists (select from people.person where person.id = keep))
  with check (exists (select from people.person where person.id = keep));
create policy scope on people.merge_moved
  using      (exists (select from people.merge where merge.id = merge_id))
  with check (exists (select from people.merge where merge.id = merge_id));

grant select, insert, delete on people.duplicate_pair to sohoi_app;
grant select, insert on people.duplicate_decision, people.merge_moved to sohoi_app;
grant select, insert, update on people.merge to sohoi_app;
