-- Who is signed in, as the library of sessions keeps it: over a restart, and for all processes of one book.
create table access.session (
  primary_id            text    primary key,
  session_id            text    not null unique,
  creation_time         bigint  not null,
  last_access_time      bigint  not null,
  max_inactive_interval integer not null,
  expiry_time           bigint  not null,
  principal_name        text
-- each page moves two times in a row that is otherwise as it was: room beside it, and no index on what moves
) with (fillfactor = 60);
create index session_principal on access.session (principal_name);

create table access.session_attributes (
  session_primary_id text  not null references access.session on delete cascade,
  attribute_name     text  not null,
  attribute_bytes    bytea not null,
  primary key (session_primary_id, attribute_name)
);

grant select, insert, delete,
      update (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name)
  on access.session to sohoi_app;
grant select, insert, delete, update (attribute_bytes) on access.session_attributes to sohoi_app;
