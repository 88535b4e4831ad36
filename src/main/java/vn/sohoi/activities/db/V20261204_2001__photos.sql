-- Photos of an activity that was held, drawn anew so that nothing of place, time and device is left in them. They show people, so
-- they stand under the scope of the unit that answers for the activity.
create table activities.photo (
  id          uuid        primary key default uuidv7(),
  activity_id uuid        not null references activities.activity,
  unit_id     bigint      not null references units.unit,
  caption     text        not null check (btrim(caption) <> '' and caption is nfc normalized),
  width       integer     not null check (width between 1 and 1600),
  height      integer     not null check (height between 1 and 1600),
  bytes       bytea       not null check (octet_length(bytes) between 1 and 4194304),  -- a JPEG
  author      text        not null,
  at          timestamptz not null default clock_timestamp()
);
create index photo_activity on activities.photo (activity_id, id);
create index photo_unit on activities.photo (unit_id);
alter table activities.photo enable row level security;
alter table activities.photo force  row level security;
create policy scope on activities.photo
  using      (unit_id in (select access.units_in_scope()))
  with check (unit_id in (select access.units_in_scope()));
grant select, insert, delete on activities.photo to sohoi_app;
