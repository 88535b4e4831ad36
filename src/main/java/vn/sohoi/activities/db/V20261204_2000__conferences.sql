-- The programme of a conference: its parts in the order of their hours, and who leads each as it will stand on paper. An activity
-- with parts is a conference. Both tables name people, so they stand under the scope of the unit that answers for it.
create table activities.agenda_part (
  id           bigint      generated always as identity primary key,
  activity_id  uuid        not null references activities.activity,
  unit_id      bigint      not null references units.unit,
  nth_day      integer     not null check (nth_day >= 1),  -- 1 on the activity's first day
  starts_at    time        not null,
  title        text        not null check (btrim(title) <> '' and title is nfc normalized),
  led_by       text        not null check (led_by is nfc normalized),  -- empty where nobody is named, or once it was kept long enough
  certificates boolean     not null,  -- commendations are handed over in it
  author       text        not null,
  at           timestamptz not null default clock_timestamp()
);
create index agenda_part_activity on activities.agenda_part (activity_id, nth_day, starts_at, id);
create index agenda_part_unit on activities.agenda_part (unit_id);

-- Who is invited to it from outside; never among members.
create table activities.invited (
  id          bigint      generated always as identity primary key,
  activity_id uuid        not null references activities.activity,
  unit_id     bigint      not null references units.unit,
  name        text        not null check (name is nfc normalized),  -- empty once it was kept long enough
  post        text        not null check (post is nfc normalized),  -- and whose: as it will be read out; may be empty
  came        boolean,     -- null while nobody said
  author      text        not null,
  at          timestamptz not null default clock_timestamp()
);
create unique index invited_once on activities.invited (activity_id, name, post) where name <> '';
create index invited_activity on activities.invited (activity_id, id);
create index invited_unit on activities.invited (unit_id);

alter table activities.agenda_part enable row level security;
alter table activities.agenda_part force  row level security;
alter table activities.invited     enable row level security;
alter table activities.invited     force  row level security;
create policy scope on activities.agenda_part
  using      (unit_id in (select access.units_in_scope()))
  with check (unit_id in (select access.units_in_scope()));
create policy scope on activities.invited
  using      (unit_id in (select access.units_in_scope()))
  with check (unit_id in (select access.units_in_scope()));
grant select, insert, delete on activities.agenda_part, activities.invited to sohoi_app;
grant update (nth_day, starts_at, title, led_by, certificates, author, at) on activities.agenda_part to sohoi_app;
grant update (name, post, came) on activities.invited to sohoi_app;
