-- Minutes of an activity that was held: who chaired it, who wrote it down, what was said and agreed. They name people and repeat
-- them, so they stand under the scope of the unit that answers for the activity. A correction ends what was believed before.
create table activities.minutes (
  id          bigint    generated always as identity primary key,
  activity_id uuid      not null references activities.activity,
  unit_id     bigint    not null references units.unit,
  chaired_by  text      not null check (btrim(chaired_by) <> '' and chaired_by is nfc normalized),
  written_by  text      not null check (btrim(written_by) <> '' and written_by is nfc normalized),
  ends_at     time,
  contents    text      not null check (btrim(contents) <> ''),
  opinions    text      not null,
  agreed      text      not null,
  why         text      not null,  -- of a correction; empty the first time
  recorded    tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  author      text      not null,
  exclude using gist (activity_id with =) where (upper_inf(recorded))
);
create index minutes_activity on activities.minutes (activity_id, id);
create index minutes_unit on activities.minutes (unit_id);
alter table activities.minutes enable row level security;
alter table activities.minutes force  row level security;
create policy scope on activities.minutes
  using      (unit_id in (select access.units_in_scope()))
  with check (unit_id in (select access.units_in_scope()));
grant select, insert on activities.minutes to sohoi_app;
grant update (recorded) on activities.minutes to sohoi_app;
