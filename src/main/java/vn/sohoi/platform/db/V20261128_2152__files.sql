-- Papers that people attach: kept as they came but for what a camera writes of places, and never changed.
create table platform.file (
  id     uuid        primary key default uuidv7(),
  name   text        not null check (name <> ''),
  type   text        not null,
  bytes  bytea       not null check (octet_length(bytes) between 1 and 10485760),
  sha256 bytea       not null generated always as (sha256(bytes)) stored,
  author text        not null,
  at     timestamptz not null default clock_timestamp()
);
grant select, insert on platform.file to sohoi_app;
