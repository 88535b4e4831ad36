-- What is counted of cadres: each woman once, full-time before part-time, and the heads of branches. Worked out of her holdings
-- whenever one of them is told; the tallies of indicators hear of it in the same transaction.
create table cadres.service (
  id       bigint    generated always as identity primary key,
  cadre_id uuid      not null references cadres.cadre,
  unit_id  bigint    not null references units.unit,
  kind     text      not null check (kind in ('FULL_TIME', 'PART_TIME', 'BRANCH_HEAD')),
  valid    daterange not null check (not isempty(valid)),
  recorded tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  exclude using gist (cadre_id with =, valid with &&) where (kind <> 'BRANCH_HEAD' and upper_inf(recorded))
);
create index service_unit on cadres.service (unit_id);
create index service_cadre on cadres.service (cadre_id);
alter table cadres.service enable row level security;
alter table cadres.service force  row level security;
create policy scope on cadres.service
  using      (unit_id in (select cadres.reached()))
  with check (unit_id in (select cadres.reached()));
grant select, insert on cadres.service to sohoi_app;
grant update (recorded) on cadres.service to sohoi_app;

-- How cadres serve, as their holdings say. Members of a committee without an office of their own are not counted.
create view cadres.serving with (security_invoker = true) as
  with held as (
    select cadre_id, holding.unit_id, holding.valid, body, kind,
           case when full_time then 'FULL_TIME'
                when kind in ('CHAIR', 'VICE_STANDING', 'VICE', 'SPECIALIST') and body not in ('BRANCH', 'GROUP') then 'PART_TIME'
           end as service
      from cadres.holding join cadres.position on position.id = position_id join cadres.term on term.id = term_id
     where upper_inf(recorded) and not acting),
  pieces as (
    select cadre_id, daterange(day, lead(day) over (partition by cadre_id order by day)) as piece
      from (select cadre_id, lower(valid) as day from held union select cadre_id, upper(valid) from held) bound
     where day is not null),
  chosen as (
    select distinct on (pieces.cadre_id, piece) pieces.cadre_id, piece, unit_id, service
      from pieces join held on held.cadre_id = pieces.cadre_id and valid @> piece
     where service is not null
     order by pieces.cadre_id, piece, service, unit_id)
  select cadre_id, unit_id, service as kind, unnest(range_agg(piece)) as valid
    from chosen group by cadre_id, unit_id, service
  union all
  select cadre_id, unit_id, 'BRANCH_HEAD', unnest(range_agg(valid))
    from held where body = 'BRANCH' and kind = 'CHAIR' group by cadre_id, unit_id;
grant select on cadres.serving to sohoi_app;

-- Tells the tallies of indicators.
alter type indicators.source add value 'cadres.service';

create function cadres.tell_service() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, mark, amount)
  select 'cadres.service', unit_id, step.day, kind, sum(step.amount * seen.sign)
    from (select case tg_op when 'INSERT' then 1 else -1 end as sign, unit_id, kind, valid from fresh) seen
   cross join lateral (values (lower(valid), 1), (upper(valid), -1)) step (day, amount)
   where step.day is not null
   group by unit_id, step.day, kind
  having sum(step.amount * seen.sign) <> 0;
  return null;
end $$;
create trigger told_insert after insert on cadres.service
  referencing new table as fresh for each statement execute function cadres.tell_service();
-- a row is only ever believed no more
create trigger told_update after update on cadres.service
  referencing new table as fresh for each statement execute function cadres.tell_service();

-- Counted from now on; what was declared before stays where it was said.
update indicators.entry set answer = 'COUNTED', awaits = null
 where code in ('full-time-cadres', 'part-time-cadres', 'branch-heads') and upper_inf(recorded);
