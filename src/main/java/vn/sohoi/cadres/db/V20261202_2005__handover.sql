-- What is handed over when a unit's head changes: data of the level, entered by administrators.
create table cadres.handover_item (
  id      bigint    generated always as identity primary key,
  level   text      not null check (level in ('CENTRE', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'BRANCH', 'GROUP')),
  name    text      not null check (btrim(name) <> '' and name is nfc normalized),
  name_en text      not null check (btrim(name_en) <> ''),
  valid   daterange not null check (not isempty(valid) and not lower_inf(valid)),
  author  text      not null,
  exclude using gist (level with =, name with =, valid with &&)
);

-- One head hands over to the next, on paper signed by both.
create table cadres.handover (
  id         uuid        primary key default uuidv7(),
  unit_id    bigint      not null references units.unit,
  body       text        not null,
  from_cadre uuid        not null references cadres.cadre,
  to_cadre   uuid        not null references cadres.cadre check (to_cadre <> from_cadre),
  day        date        not null,
  place      text        not null default '',
  signed     date        check (signed >= day),  -- when both had signed the paper
  author     text        not null,
  at         timestamptz not null default clock_timestamp(),
  unique (unit_id, body, from_cadre, to_cadre)
);
create index handover_from on cadres.handover (from_cadre);
create index handover_to on cadres.handover (to_cadre);

-- Item by item. What is open is a task of the new head until it is settled.
create table cadres.handover_line (
  handover_id uuid   not null references cadres.handover,
  item_id     bigint not null references cadres.handover_item,
  unit_id     bigint not null references units.unit,
  open        boolean not null,
  words       text   not null default '',  -- how many, which, where; of an open one what is wanting
  settled     date,
  primary key (handover_id, item_id),
  check (open or settled is null),
  check (not open or btrim(words) <> '')
);
create index handover_line_item on cadres.handover_line (item_id);
create index handover_line_unit on cadres.handover_line (unit_id);

alter table cadres.handover      enable row level security;
alter table cadres.handover      force  row level security;
alter table cadres.handover_line enable row level security;
alter table cadres.handover_line force  row level security;
create policy scope on cadres.handover
  using      (unit_id in (select access.units_in_scope()))
  with check (unit_id in (select access.units_in_scope()));
create policy scope on cadres.handover_line
  using      (unit_id in (select access.units_in_scope()))
  with check (unit_id in (select access.units_in_scope()));
grant select, insert on cadres.handover_item, cadres.handover, cadres.handover_line to sohoi_app;
grant update (valid) on cadres.handover_item to sohoi_app;
grant update (signed) on cadres.handover to sohoi_app;
grant update (settled) on cadres.handover_line to sohoi_app;
