-- Tallies: what is needed to answer a figure as known now without reading the people, kept in the transaction of the record.
create schema indicators;
grant usage on schema indicators to sohoi_app;

-- A table of evidence whose rows are told here. A feature adds its own: alter type indicators.source add value 'people.residence'.
create type indicators.source as enum ();

-- One row for each day on which a row of evidence begins (+) or ends (-) to count on a branch, as known now; a row that is
-- corrected is taken back with the opposite sign. Growing older needs no row: born stands beside, so one row serves every
-- age and every day. Numbers only, no person. No foreign key on the branch: the evidence has it.
create table indicators.change (
  source indicators.source not null,
  branch bigint  not null,
  day    date    not null,   -- -infinity: since before the book knows
  born   date,
  mark   text    collate "C",  -- what began or ended it, where a flow asks for it
  amount bigint  not null
);
create index change_branch on indicators.change (branch, source, day);
create index change_day    on indicators.change (source, day);
create index change_born   on indicators.change (source, born) where born is not null;

-- One counter for each figure and branch at the close of a day: month ends and the day that is today. A counter that
-- stands here is right; a change on or before its day takes it away, and the next reading counts that branch again.
create table indicators.counter (
  indicator text   collate "C" not null,
  day       date   not null,
  branch    bigint not null,
  source    indicators.source not null,
  value     bigint not null,
  primary key (indicator, day, branch) include (value)
);
create index counter_branch on indicators.counter (branch, day);

-- Runs after the rows of evidence have told their changes. The lock is shared among writers and keeps out only who is
-- just storing counters: nobody can store one that lacks a change still to be committed.
create function indicators.forget_counters() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('indicators.counter', 0));
  delete from indicators.counter
   using (select branch, source, min(day) as day from told group by branch, source) first
   where counter.branch = first.branch and counter.day >= first.day and counter.source = first.source;
  return null;
end $$;

create trigger forget_counters after insert on indicators.change
  referencing new table as told for each statement execute function indicators.forget_counters();

-- What the book cannot count, said by somebody with a source. A newer saying of the same day ends the recorded span.
create table indicators.declared (
  id        bigint    generated always as identity primary key,
  indicator text      not null,
  unit_id   bigint    not null references units.unit,
  day       date      not null,
  value     bigint    not null check (value >= 0),
  source    text      not null check (source <> ''),
  author    text      not null,
  recorded  tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  exclude using gist (indicator with =, unit_id with =, day with =) where (upper_inf(recorded))
);

-- Whether somebody born then counts on the day: ages in completed years, an unknown birth in no band.
create function indicators.counts(born date, from_age int, until_age int, known boolean, on_day date) returns boolean
language sql immutable parallel safe
return (from_age is null or (born + make_interval(years => from_age))::date <= on_day)
   and (until_age is null or (born + make_interval(years => until_age))::date > on_day)
   and (known is null or (born is not null) = known);
grant execute on function indicators.counts(date, int, int, boolean, date) to sohoi_app;

grant select, insert on indicators.change, indicators.declared to sohoi_app;
grant select, insert, delete on indicators.counter to sohoi_app;
grant update (recorded) on indicators.declared to sohoi_app;
