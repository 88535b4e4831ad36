-- Clean-up drives (domain 4.3, line 27) are activities of a theme that says so (decision 0087): how many were held, how often women
-- came to them, and how many women that were.
alter table activities.theme drop constraint theme_counts_as_check;
alter table activities.theme add constraint theme_counts_as_check
  check (counts_as in ('PROPAGANDA', 'DIRECTIVE_05', 'CLEAN_UP', 'NOTHING'));
alter table activities.counted drop constraint counted_counts_as_check;
alter table activities.counted add constraint counted_counts_as_check
  check (counts_as in ('ALL', 'PROPAGANDA', 'DIRECTIVE_05', 'CLEAN_UP'));
alter table activities.attendance add column clean_up boolean not null default false;

-- Whether one of its themes counts so.
create function activities.counts_as(activity uuid, how text) returns boolean
language sql stable as $$
  select exists (select from activities.themed join activities.theme on theme.id = theme_id
                  where themed.activity_id = activity and theme.counts_as = how)
$$;

alter type indicators.source add value 'activities.clean-up';

-- A source of its own: who came to a drive may have come to a session at the same time.
create function activities.tell_clean_up() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, amount)
  select 'activities.clean-up', branch_id, day, count(*) * case tg_op when 'INSERT' then 1 else -1 end
    from fresh where came and clean_up group by branch_id, day;
  return null;
end $$;
create trigger told_clean_up_insert after insert on activities.attendance
  referencing new table as fresh for each statement execute function activities.tell_clean_up();
create trigger told_clean_up_update after update on activities.attendance
  referencing new table as fresh for each statement execute function activities.tell_clean_up();

-- Counted from now on; what was declared before stays where it was said. Several units may hold one drive, so drives are no sum.
update indicators.entry set answer = 'COUNTED', awaits = null, kind = 'DISTINCT'
 where code = 'clean-up-drives' and upper_inf(recorded);
update indicators.entry set answer = 'COUNTED', awaits = null where code = 'clean-up-attendances' and upper_inf(recorded);
insert into indicators.entry (number, code, name, name_en, kind, measure, answer, about) values
  ('27c', 'clean-up-parts', 'Lượt đơn vị tổ chức vệ sinh môi trường', 'Units holding a clean-up drive', 'FLOW', 'TURN', 'COUNTED', 'C1'),
  ('27d', 'clean-up-people', 'Người đã dự vệ sinh môi trường', 'People who came to clean-up drives', 'DISTINCT', 'PERSON', 'COUNTED', 'C2');
