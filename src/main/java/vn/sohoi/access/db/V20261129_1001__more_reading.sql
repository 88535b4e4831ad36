-- Whoever opens more women's pages in a day than her post is thought to need says why, and the chair is told.
create table access.more_reading (
  id         uuid primary key default uuidv7(),
  mandate_id bigint      not null references access.mandate,
  day        date        not null default access.today(),
  reason     text        not null,
  asked_at   timestamptz not null default clock_timestamp(),
  seen_by    text,
  seen_at    timestamptz,
  constraint more_reading_why  check (length(btrim(reason)) >= 20),
  constraint more_reading_seen check (num_nonnulls(seen_by, seen_at) in (0, 2))
);
create index more_reading_mandate on access.more_reading (mandate_id, day);

-- Asked and seen, and nothing of it rewritten.
grant select, insert, update (seen_by, seen_at) on access.more_reading to sohoi_app;
