-- Households of members, by days and as known at each time, each on one branch on each day, and how each stands: what shares
-- are counted of and from, so that a share never passes 100 %. Worked out of stays, households and results whenever they are told.
create table campaigns.home (
  id           bigint    generated always as identity primary key,
  household_id uuid      not null references people.household,
  branch_id    bigint    not null references units.unit,
  standing     text      not null check (standing in ('MEETS', 'FAILS', 'UNREACHED')),
  valid        daterange not null check (not isempty(valid)),
  recorded     tstzrange not null check (not isempty(recorded)),
  exclude using gist (household_id with =, valid with &&) where (upper_inf(recorded))
);
create index home_branch on campaigns.home (branch_id);
create index home_household on campaigns.home (household_id);
alter table campaigns.home enable row level security;
alter table campaigns.home force  row level security;
create policy scope on campaigns.home
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
grant select, insert, delete on campaigns.home to sohoi_app;
grant update (recorded) on campaigns.home to sohoi_app;

-- A household counts where its head is a member, else where the first of its people is one. A result holds from its day to the
-- next one, at the longest until the end of the year after its own.
create function campaigns.homes(asked uuid[])
  returns table (household_id uuid, branch_id bigint, standing text, valid daterange)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with lived as (
    select home.household_id, stay.branch_id, home.valid * stay.valid as valid, home.relation <> 'HEAD' as after_head,
           lower(home.valid) as since, home.person_id
      from people.household_member home
      join membership.stay on stay.person_id = home.person_id and upper_inf(stay.recorded) and stay.valid && home.valid
     where home.household_id = any(asked) and upper_inf(home.recorded)),
  said as (
    select distinct on (year.household_id, year.year) year.household_id, year.year, step.day, step.failed = '{}' as meets
      from campaigns.household_year year join campaigns.step on household_year_id = year.id and kind = 'RESULT'
     where year.household_id = any(asked)
     order by year.household_id, year.year, step.id desc),
  following as (
    select said.household_id, day, meets,
           least(lead(day) over (partition by said.household_id order by day, year), make_date(year + 2, 1, 1)) as until
      from said),
  result as (
    select following.household_id, daterange(day, until) as valid, meets from following where day < until),
  bound as (
    select lived.household_id, coalesce(lower(lived.valid), '-infinity') as day from lived
    union select lived.household_id, upper(lived.valid) from lived
    union select result.household_id, lower(result.valid) from result
    union select result.household_id, upper(result.valid) from result),
  piece as (
    select bound.household_id, bound.day, lead(bound.day) over (partition by bound.household_id order by bound.day) as until
      from bound where bound.day is not null),
  chosen as (
    select distinct on (piece.household_id, piece.day) piece.household_id, lived.branch_id,
           case when result.meets then 'MEETS' when not result.meets then 'FAILS' else 'UNREACHED' end as standing,
           daterange(nullif(piece.day, '-infinity'), piece.until) as valid
      from piece
      join lived on lived.household_id = piece.household_id
                and (piece.day = '-infinity' and lower_inf(lived.valid) or lived.valid @> piece.day)
      left join result on result.household_id = piece.household_id and result.valid @> piece.day
     order by piece.household_id, piece.day, lived.after_head, lived.since nulls first, lived.person_id),
  kept as (
    select chosen.household_id, chosen.branch_id, chosen.standing, chosen.valid * daterange(let_go.day, null) as valid
      from chosen left join campaigns.let_go on let_go.household_id = chosen.household_id
    union all
    select home.household_id, home.branch_id, home.standing, home.valid * daterange(null, let_go.day)
      from campaigns.home join campaigns.let_go on let_go.household_id = home.household_id
     where home.household_id = any(asked) and upper_inf(home.recorded))
  select kept.household_id, kept.branch_id, kept.standing, unnest(range_agg(kept.valid))
    from kept where not isempty(kept.valid)
   group by kept.household_id, kept.branch_id, kept.standing
$$;
grant execute on function campaigns.homes(uuid[]) to sohoi_app;

-- Tells the tallies of indicators.
alter type indicators.source add value 'campaigns.home';
alter type indicators.source add value 'campaigns.recheck';
alter type indicators.source add value 'campaigns.plaque';

create function campaigns.tell_home() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op in ('INSERT', 'UPDATE') then
    insert into indicators.change (source, branch, day, mark, amount)
    select 'campaigns.home', branch_id, step.day, standing, sum(step.amount)
      from fresh cross join lateral (values (coalesce(lower(valid), '-infinity'), 1), (upper(valid), -1)) step (day, amount)
     where upper_inf(recorded) and step.day is not null
     group by branch_id, step.day, standing;
  end if;
  if tg_op in ('DELETE', 'UPDATE') then
    insert into indicators.change (source, branch, day, mark, amount)
    select 'campaigns.home', branch_id, step.day, standing, sum(step.amount)
      from gone cross join lateral (values (coalesce(lower(valid), '-infinity'), -1), (upper(valid), 1)) step (day, amount)
     where upper_inf(recorded) and step.day is not null
     group by branch_id, step.day, standing;
  end if;
  return null;
end $$;
create trigger told_insert after insert on campaigns.home
  referencing new table as fresh for each statement execute function campaigns.tell_home();
create trigger told_update after update on campaigns.home
  referencing old table as gone new table as fresh for each statement execute function campaigns.tell_home();
create trigger told_delete after delete on campaigns.home
  referencing old table as gone for each statement execute function campaigns.tell_home();

create function campaigns.tell_recheck() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, amount)
  select 'campaigns.recheck', branch_id, day, count(*) from fresh where helped group by branch_id, day;
  return null;
end $$;
create trigger told_insert after insert on campaigns.recheck
  referencing new table as fresh for each statement execute function campaigns.tell_recheck();

create function campaigns.tell_plaque() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, amount)
  select 'campaigns.plaque', branch_id, day, count(*) from fresh group by branch_id, day;
  return null;
end $$;
create trigger told_insert after insert on campaigns.plaque
  referencing new table as fresh for each statement execute function campaigns.tell_plaque();
