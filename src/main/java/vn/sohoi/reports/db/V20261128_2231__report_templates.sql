-- The units' own Word files. A file taken out of use stays, for the papers that were written with it.
create table reports.template (
  id      uuid        primary key default uuidv7(),
  unit_id bigint      not null references units.unit,
  name    text        not null check (name <> ''),
  file    text        not null check (file <> ''),
  content bytea       not null check (length(content) <= 5000000),
  login   text        not null,
  at      timestamptz not null default clock_timestamp(),
  ended   timestamptz,
  ended_by text,
  check ((ended is null) = (ended_by is null))
);
create index template_unit on reports.template (unit_id);

grant select, insert on reports.template to sohoi_app;
grant update (ended, ended_by) on reports.template to sohoi_app;
