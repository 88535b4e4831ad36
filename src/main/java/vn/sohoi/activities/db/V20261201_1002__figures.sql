-- What is counted of activities that were held: one row for each unit that held it, for "all" and for each figure that one of its
-- themes belongs to. Worked out of the activity whenever it is told; the figures count each activity once over any units.
create table activities.counted (
  id          bigint    generated always as identity primary key,
  activity_id uuid      not null references activities.activity,
  unit_id     bigint    not null references units.unit,
  counts_as   text      not null check (counts_as in ('ALL', 'PROPAGANDA', 'DIRECTIVE_05')),
  day         date      not null,
  head_count  integer   not null default 0,  -- on the owner's row for "all" alone
  recorded    tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  exclude using gist (activity_id with =, unit_id with =, counts_as with =) where (upper_inf(recorded))
);
create index counted_unit on activities.counted (unit_id, day);
create index counted_activity on activities.counted (activity_id);
grant select, insert on activities.counted to sohoi_app;
grant update (recorded) on activities.counted to sohoi_app;

alter type indicators.source add value 'activities.counted';
alter type indicators.source add value 'activities.head-count';
alter type indicators.source add value 'activities.attendance';

-- A row is told when it is believed and taken back when it is believed no more; nothing is ever deleted.
create function activities.tell_counted() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, mark, amount)
  select 'activities.counted', unit_id, day, counts_as, count(*) * case tg_op when 'INSERT' then 1 else -1 end
    from fresh group by unit_id, day, counts_as;
  insert into indicators.change (source, branch, day, amount)
  select 'activities.head-count', unit_id, day, sum(head_count) * case tg_op when 'INSERT' then 1 else -1 end
    from fresh where head_count > 0 group by unit_id, day;
  return null;
end $$;
create trigger told_insert after insert on activities.counted
  referencing new table as fresh for each statement execute function activities.tell_counted();
create trigger told_update after update on activities.counted
  referencing new table as fresh for each statement execute function activities.tell_counted();

create function activities.tell_attendance() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, mark, amount)
  select 'activities.attendance', branch_id, day,
         concat_ws(' ', case when called then 'CALLED' end, case when came then 'CAME' end,
                   case when came and propaganda then 'PROPAGANDA' end),
         count(*) * case tg_op when 'INSERT' then 1 else -1 end
    from fresh group by branch_id, day, called, came, propaganda;
  return null;
end $$;
create trigger told_insert after insert on activities.attendance
  referencing new table as fresh for each statement execute function activities.tell_attendance();
create trigger told_update after update on activities.attendance
  referencing new table as fresh for each statement execute function activities.tell_attendance();

-- Counted from now on; what was declared before stays where it was said. An activity is held by several units and counts once,
-- so sessions are no sum.
update indicators.entry set answer = 'COUNTED', awaits = null, kind = 'DISTINCT' where code = 'sessions' and upper_inf(recorded);
update indicators.entry set answer = 'COUNTED', awaits = null where code = 'session-attendances' and upper_inf(recorded);
insert into indicators.entry (number, code, name, name_en, kind, measure, answer, about) values
  ('10d', 'expected-attendances', 'Lượt hội viên được điểm danh', 'Members called at meetings', 'FLOW', 'TURN', 'COUNTED', 'C2'),
  ('10e', 'called-attendances', 'Lượt hội viên có mặt khi điểm danh', 'Members present at meetings', 'FLOW', 'TURN', 'COUNTED', 'C2'),
  ('20c', 'session-parts', 'Lượt đơn vị tổ chức tuyên truyền', 'Units holding a propaganda session', 'FLOW', 'TURN', 'COUNTED', 'C1'),
  ('20d', 'activities-held', 'Hoạt động đã tổ chức', 'Activities held', 'DISTINCT', 'SESSION', 'COUNTED', 'C1'),
  ('20e', 'activity-parts', 'Lượt đơn vị tổ chức hoạt động', 'Units holding an activity', 'FLOW', 'TURN', 'COUNTED', 'C1'),
  ('20f', 'attendances', 'Lượt người dự hoạt động', 'Attendances at activities', 'FLOW', 'TURN', 'COUNTED', 'C2'),
  ('20g', 'people-reached', 'Người đã dự hoạt động', 'People who attended', 'DISTINCT', 'PERSON', 'COUNTED', 'C2'),
  ('20h', 'head-counts', 'Số đếm không ghi tên', 'Heads counted without names', 'FLOW', 'TURN', 'COUNTED', 'C1'),
  ('22b', 'directive-05-activities', 'Hoạt động theo Chỉ thị 05', 'Activities of Directive 05', 'DISTINCT', 'SESSION', 'COUNTED', 'C1'),
  ('22c', 'directive-05-parts', 'Lượt đơn vị hoạt động theo Chỉ thị 05', 'Units holding an activity of Directive 05', 'FLOW', 'TURN', 'COUNTED', 'C1'),
  ('22d', 'base-units-two-directive-05', 'Cơ sở có từ hai hoạt động Chỉ thị 05', 'Base units with two activities of Directive 05', 'UNITS', 'UNIT', 'COUNTED', 'C1');
insert into indicators.entry (number, code, name, name_en, kind, measure, answer, about, numerator, denominator) values
  ('10f', 'attendance-rate', 'Tỷ lệ hội viên có mặt', 'Attendance of members', 'RATIO', 'PERCENT', 'RATIO', 'C2',
   'called-attendances', 'expected-attendances');
