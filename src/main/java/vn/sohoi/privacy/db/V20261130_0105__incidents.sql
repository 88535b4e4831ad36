-- Breaches of personal data: when, by which account, unit or network they may have been read, and how far the work has come.
-- Whom it touches is not kept here: the log says it each time.
create table privacy.incident (
  id                uuid        primary key default uuidv7(),
  unit_id           bigint      not null references units.unit,  -- whose women
  what              text        not null check (what <> ''),
  during            tstzrange   not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  reader            text,                                        -- an account
  reader_unit       bigint      references units.unit,           -- whoever acted for it or beneath
  network           text,
  discovered_at     timestamptz not null,
  login             text        not null,
  at                timestamptz not null default clock_timestamp(),
  authority_told_at timestamptz,
  women_told_at     timestamptz,
  closed_at         timestamptz,
  closing           text,
  constraint incident_who check (num_nonnulls(reader, reader_unit, network) > 0),
  constraint incident_closed check (num_nonnulls(closed_at, closing) in (0, 2) and closing <> '')
);
create index incident_unit on privacy.incident (unit_id);
create index incident_reader_unit on privacy.incident (reader_unit) where reader_unit is not null;

-- Each step is said once.
create function privacy.incident_goes_forward() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.authority_told_at is not null and new.authority_told_at is distinct from old.authority_told_at
     or old.women_told_at is not null and new.women_told_at is distinct from old.women_told_at
     or old.closed_at is not null then
    raise exception 'incident % has gone on', old.id using errcode = '55000';
  end if;
  return new;
end $$;
create trigger goes_forward before update on privacy.incident
  for each row execute function privacy.incident_goes_forward();

grant select, insert, update (authority_told_at, women_told_at, closed_at, closing) on privacy.incident to sohoi_app;
