-- What structure tables ask of a cadre beside her birth, from when to when. As little as they ask: not of which people or
-- religion she is, only whether of a minority, whether religious. In the Party since is the first day of MEMBER.
create table cadres.fact (
  id       uuid      primary key default uuidv7(),
  cadre_id uuid      not null references cadres.cadre,
  unit_id  bigint    not null references units.unit,
  trait    text      not null check (trait in ('EDUCATION', 'THEORY', 'ETHNICITY', 'RELIGION', 'PARTY')),
  value    text      not null check (value <> ''),
  valid    daterange not null check (not isempty(valid)),
  recorded tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  author   text      not null,
  exclude using gist (cadre_id with =, trait with =, valid with &&) where (upper_inf(recorded))
);
create index fact_cadre on cadres.fact (cadre_id);
create index fact_unit on cadres.fact (unit_id);
alter table cadres.fact enable row level security;
alter table cadres.fact force  row level security;
create policy scope on cadres.fact
  using      (unit_id in (select cadres.reached()))
  with check (unit_id in (select cadres.reached()));
grant select, insert, delete on cadres.fact to sohoi_app;
grant update (recorded) on cadres.fact to sohoi_app;
