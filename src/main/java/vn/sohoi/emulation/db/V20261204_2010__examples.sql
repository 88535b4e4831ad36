-- Model examples: what a collective or a woman did that others may learn from, told by a unit. They name women, so they stand under
-- the scope of the unit that tells; who else may read a woman's rests on her consent, which is asked each time and kept nowhere here.
create table emulation.example (
  id            uuid        primary key default uuidv7(),
  unit_id       bigint      not null references units.unit,  -- that tells
  about         text        not null check (about in ('UNIT', 'WOMAN')),
  about_unit_id bigint      references units.unit,
  person_id     uuid        references people.person,
  name          text        not null check (name is nfc normalized),   -- empty once she is erased or it was kept long enough
  story         text        not null check (story is nfc normalized),  -- as the name
  span          daterange   not null check (not isempty(span) and not lower_inf(span) and not upper_inf(span)),
  author        text        not null,
  at            timestamptz not null default clock_timestamp(),
  check ((about = 'UNIT') = (about_unit_id is not null)),
  check (about = 'WOMAN' or person_id is null and btrim(name) <> '' and btrim(story) <> ''),
  check (person_id is null or btrim(name) <> '' and btrim(story) <> '')
);
create index example_unit on emulation.example (unit_id);
create index example_about_unit on emulation.example (about_unit_id);
create index example_person on emulation.example (person_id);

-- The records behind the story: an award, a campaign's result, an activity, a figure; or a paper in words.
create table emulation.example_proof (
  example_id uuid     not null references emulation.example,
  number     smallint not null check (number > 0),
  unit_id    bigint   not null references units.unit,  -- of the example
  words      text     not null,
  address    text     not null default '' check (address = '' or address ~ '^/[^/]'),
  primary key (example_id, number)
);
create index example_proof_unit on emulation.example_proof (unit_id);

alter table emulation.example       enable row level security;
alter table emulation.example       force  row level security;
alter table emulation.example_proof enable row level security;
alter table emulation.example_proof force  row level security;
create policy scope on emulation.example
  using      (unit_id in (select access.units_in_scope()))
  with check (unit_id in (select access.units_in_scope()));
create policy scope on emulation.example_proof
  using      (unit_id in (select access.units_in_scope()))
  with check (unit_id in (select access.units_in_scope()));
grant select, insert, delete on emulation.example, emulation.example_proof to sohoi_app;
grant update (name, story, span, person_id) on emulation.example to sohoi_app;
grant update (words, address) on emulation.example_proof to sohoi_app;
