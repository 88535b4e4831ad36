-- Who did what to what: appended in the transaction of the act, names of fields and never their values.
create schema audit;
grant usage on schema audit to sohoi_app;

create table audit.entry (
  id          bigint generated always as identity primary key,
  at          timestamptz not null default clock_timestamp(),
  login       text        not null,
  mandate_id  bigint,
  action      text        not null,
  object_type text        not null,
  object_id   text        not null,
  fields      text[]      not null default '{}',
  reason      text
);
create index entry_object on audit.entry (object_type, object_id);

grant insert on audit.entry to sohoi_app;
grant select on audit.entry to sohoi_app;
