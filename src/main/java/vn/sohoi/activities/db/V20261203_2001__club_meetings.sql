-- A club meets: an activity of the unit that keeps it up, at which the club's own women are called and not those of a branch. It is
-- an activity of that unit like any other and counts once; what is counted of calling at meetings of branches stays theirs.
alter table activities.activity add column club_id uuid references activities.club;
create index activity_club on activities.activity (club_id, day);

alter table activities.attendance add column of_club boolean not null default false;

-- Whether the club was hers on the day, under the branch on which she stood.
create function activities.belonged(club uuid, person uuid, branch bigint, on_day date) returns boolean
language sql stable as $$
  select exists (select from activities.club_woman woman
                  where woman.club_id = club and woman.person_id = person and woman.branch_id = branch
                    and woman.valid @> on_day and upper_inf(woman.recorded))
$$;

create or replace function activities.tell_attendance() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, mark, amount)
  select 'activities.attendance', branch_id, day,
         concat_ws(' ', case when of_club then 'CLUB' end, case when called then 'CALLED' end, case when came then 'CAME' end,
                   case when came and propaganda then 'PROPAGANDA' end),
         count(*) * case tg_op when 'INSERT' then 1 else -1 end
    from fresh group by branch_id, day, of_club, called, came, propaganda;
  return null;
end $$;
