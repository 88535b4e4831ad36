-- Clusters of emulation: which units compete with each other from when to when, who hosts a year, and the pacts that they sign.
create table emulation.cluster (
  id          uuid        primary key default uuidv7(),
  owner_id    bigint      not null references units.unit,  -- which set it up
  name        text        not null check (btrim(name) <> ''),
  basis       text        not null check (btrim(basis) <> ''),
  author      text        not null,
  recorded_at timestamptz not null default clock_timestamp()
);
create index cluster_owner on emulation.cluster (owner_id);

create table emulation.cluster_member (
  id         bigint    generated always as identity primary key,
  cluster_id uuid      not null references emulation.cluster,
  unit_id    bigint    not null references units.unit,
  valid      daterange not null check (not isempty(valid) and not lower_inf(valid)),
  author     text      not null,
  exclude using gist (cluster_id with =, unit_id with =, valid with &&)
);
create index cluster_member_unit on emulation.cluster_member (unit_id);

create table emulation.cluster_host (
  cluster_id uuid     not null references emulation.cluster,
  year       smallint not null check (year between 1930 and 2200),
  unit_id    bigint   not null references units.unit,
  author     text     not null,
  primary key (cluster_id, year)
);
create index cluster_host_unit on emulation.cluster_host (unit_id);

create table emulation.pact (
  id          uuid        primary key default uuidv7(),
  cluster_id  uuid        not null references emulation.cluster,
  year        smallint    not null check (year between 1930 and 2200),
  source      text        not null check (btrim(source) <> ''),  -- the paper or news that tells of it
  doubt       text        not null default '',                   -- what that does not tell
  author      text        not null,
  recorded_at timestamptz not null default clock_timestamp(),
  unique (cluster_id, year)
);

create table emulation.pact_content (
  pact_id uuid     not null references emulation.pact,
  number  smallint not null check (number > 0),
  words   text     not null check (btrim(words) <> ''),
  primary key (pact_id, number)
);

create table emulation.pact_signature (
  pact_id uuid not null references emulation.pact,
  unit_id bigint not null references units.unit,
  day     date,  -- null where the source does not tell it
  author  text not null,
  primary key (pact_id, unit_id)
);
create index pact_signature_unit on emulation.pact_signature (unit_id);

grant select, insert on emulation.cluster, emulation.cluster_member, emulation.cluster_host, emulation.pact,
                        emulation.pact_content, emulation.pact_signature to sohoi_app;
grant update (valid) on emulation.cluster_member to sohoi_app;
grant update (unit_id, author) on emulation.cluster_host to sohoi_app;
