-- Breaking the glass (security.md 3.3): somebody who sees numbers only reads a few women by name for an hour, because something
-- happened that does not wait for a task. Whom she read stands in the log; that it was right is for another to say.
create table access.emergency (
  id          uuid primary key default uuidv7(),
  mandate_id  bigint      not null references access.mandate,
  unit_id     bigint      not null references units.unit,
  category    text        not null check (category in ('VIOLENCE', 'DISASTER', 'WRONGLY_LOCKED')),
  reason      text        not null,
  opened_at   timestamptz not null default clock_timestamp(),
  reviewed_by text,
  reviewed_at timestamptz,
  was_right   boolean,
  finding     text,
  constraint emergency_why      check (length(btrim(reason)) >= 20),
  constraint emergency_reviewed check (num_nonnulls(reviewed_by, reviewed_at, was_right, finding) in (0, 4))
);
create index emergency_mandate on access.emergency (mandate_id);
create index emergency_unit on access.emergency (unit_id);
create index emergency_open on access.emergency (opened_at) where reviewed_at is null;

-- Opened and reviewed, and nothing of it rewritten.
grant select, insert, update (reviewed_by, reviewed_at, was_right, finding) on access.emergency to sohoi_app;
