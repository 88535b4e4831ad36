-- Addresses at which an officer's calendar reads the activities of a unit. Kept is a mark of the address under the book's key, so
-- that whoever reads this table opens no calendar with it.
create table activities.calendar_feed (
  id         bigint      generated always as identity primary key,
  unit_id    bigint      not null references units.unit,
  login      text        not null,
  mark       text        not null unique,
  at         timestamptz not null default clock_timestamp(),
  revoked_at timestamptz
);
create unique index calendar_feed_open on activities.calendar_feed (unit_id, login) where revoked_at is null;
create index calendar_feed_unit on activities.calendar_feed (unit_id);
grant select, insert on activities.calendar_feed to sohoi_app;
grant update (revoked_at) on activities.calendar_feed to sohoi_app;
