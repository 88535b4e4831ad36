-- How cadres serve is asked of one or a few of them at a time: a view worked it out of everybody's holdings each time.
drop view cadres.serving;
-- As their holdings say. Members of a committee without an office of their own are not counted.
create function cadres.serving(asked uuid[])
  returns table (cadre_id uuid, unit_id bigint, kind text, valid daterange)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with held as (
    select holding.cadre_id, holding.unit_id, holding.valid, term.body, position.kind,
           case when full_time then 'FULL_TIME'
                when position.kind in ('CHAIR', 'VICE_STANDING', 'VICE', 'SPECIALIST') and body not in ('BRANCH', 'GROUP')
                then 'PART_TIME'
           end as service
      from cadres.holding join cadres.position on position.id = position_id join cadres.term on term.id = term_id
     where holding.cadre_id = any(asked) and upper_inf(recorded) and not acting),
  pieces as (
    select bound.cadre_id, daterange(day, lead(day) over (partition by bound.cadre_id order by day)) as piece
      from (select held.cadre_id, lower(held.valid) as day from held
            union select held.cadre_id, upper(held.valid) from held) bound
     where day is not null),
  chosen as (
    select distinct on (pieces.cadre_id, piece) pieces.cadre_id, piece, held.unit_id, service
      from pieces join held on held.cadre_id = pieces.cadre_id and held.valid @> piece
     where service is not null
     order by pieces.cadre_id, piece, service, held.unit_id)
  select chosen.cadre_id, chosen.unit_id, service, unnest(range_agg(piece))
    from chosen group by chosen.cadre_id, chosen.unit_id, service
  union all
  select held.cadre_id, held.unit_id, 'BRANCH_HEAD', unnest(range_agg(held.valid))
    from held where body = 'BRANCH' and held.kind = 'CHAIR' group by held.cadre_id, held.unit_id
$$;
grant execute on function cadres.serving(uuid[]) to sohoi_app;

-- A row may go and another hold again, when a reorganisation is undone.
create or replace function cadres.tell_service() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op in ('INSERT', 'UPDATE') then
    insert into indicators.change (source, branch, day, mark, amount)
    select 'cadres.service', unit_id, step.day, kind, sum(step.amount)
      from fresh cross join lateral (values (lower(valid), 1), (upper(valid), -1)) step (day, amount)
     where upper_inf(recorded) and step.day is not null
     group by unit_id, step.day, kind;
  end if;
  if tg_op in ('DELETE', 'UPDATE') then
    insert into indicators.change (source, branch, day, mark, amount)
    select 'cadres.service', unit_id, step.day, kind, sum(step.amount)
      from gone cross join lateral (values (lower(valid), -1), (upper(valid), 1)) step (day, amount)
     where upper_inf(recorded) and step.day is not null
     group by unit_id, step.day, kind;
  end if;
  return null;
end $$;
drop trigger told_update on cadres.service;
create trigger told_update after update on cadres.service
  referencing old table as gone new table as fresh for each statement execute function cadres.tell_service();
create trigger told_delete after delete on cadres.service
  referencing old table as gone for each statement execute function cadres.tell_service();
grant delete on cadres.service to sohoi_app;
