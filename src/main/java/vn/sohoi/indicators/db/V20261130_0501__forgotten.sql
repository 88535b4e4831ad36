-- Says of each branch whose counters were forgotten since when, so that a program may hold the sums of thousands of branches
-- and ask which of them are still right. Kept for a day; who holds sums for longer lets go of them.
create table indicators.forgotten (
  number bigint generated always as identity primary key,
  source indicators.source not null,
  branch bigint not null,
  day    date   not null,   -- counters of this day and of later ones
  at     timestamptz not null default clock_timestamp()
);
create index forgotten_source on indicators.forgotten (source, number);
grant select, insert, delete on indicators.forgotten to sohoi_app;

-- As before, and writes down what it forgets. A number is given while the shared lock is held: whoever has the lock alone
-- knows that every number up to the highest is committed or will never be.
create or replace function indicators.forget_counters() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  first record;
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('indicators.counter', 0));
  for first in select branch, source, min(day) as day from told group by branch, source loop
    delete from indicators.counter where branch = first.branch and day >= first.day and source = first.source;
    insert into indicators.forgotten (source, branch, day) values (first.source, first.branch, first.day);
  end loop;
  return null;
end $$;
