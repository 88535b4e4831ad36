-- What must always hold is contributed by features; whose task a breach is and whether it is watched at all is data.
create schema watch;
grant usage on schema watch to sohoi_app;

create table watch.rule (
  code     text      not null check (code ~ '^[a-z]+(-[a-z]+)*$'),
  watched  boolean   not null,
  owner    text      not null check (owner in ('UNIT', 'ABOVE')),
  basis    text      not null check (btrim(basis) <> ''),
  author   text      not null,
  recorded tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  exclude using gist (code with =, recorded with &&)
);

-- A breach from the night that found it to the night that found it mended.
create table watch.breach (
  id         bigint  generated always as identity primary key,
  code       text    not null,
  unit_id    bigint  not null references units.unit,
  subject    text    not null,
  since      date    not null,
  href       text    not null check (href like '/%'),
  first_seen date    not null,
  last_seen  date    not null check (last_seen >= first_seen),
  gone       date    check (gone > last_seen)
);
create unique index breach_open on watch.breach (code, subject) where gone is null;
create index breach_unit on watch.breach (unit_id);

-- When each was last looked through, and how long it took.
create table watch.run (
  code  text        primary key,
  day   date        not null,
  found bigint      not null,
  took  interval    not null,
  at    timestamptz not null default clock_timestamp()
);

grant select, insert on watch.rule, watch.breach, watch.run to sohoi_app;
grant update (recorded) on watch.rule to sohoi_app;
grant update (since, href, unit_id, last_seen, gone) on watch.breach to sohoi_app;
grant update on watch.run to sohoi_app;
