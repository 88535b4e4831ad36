-- What is paid each month for a post beneath a unit, entered by whoever answers for its cadres, with the paper that grants it.
create table cadres.allowance (
  id      bigint    generated always as identity primary key,
  unit_id bigint    not null references units.unit (id),
  name    text      not null check (btrim(name) <> ''),
  level   text      not null check (level in ('CENTRE', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'BRANCH', 'GROUP')),  -- of the unit with the post
  body    text      not null,
  kind    text      not null,
  acting  boolean   not null,                                     -- also for who stands in
  amount  bigint    not null check (amount between 1 and 1000000000),  -- đồng a month
  days    smallint  not null check (days between 1 and 28),       -- a month counts from so many days served
  basis   text      not null check (btrim(basis) <> ''),
  valid   daterange not null check (not isempty(valid) and not lower_inf(valid)),
  author  text      not null,
  exclude using gist (unit_id with =, name with =, level with =, body with =, kind with =, valid with &&)
);
create index on cadres.allowance (unit_id);
grant select, insert, update (valid) on cadres.allowance to sohoi_app;
