alter type indicators.source add value 'cadres.trainee';
alter type indicators.source add value 'cadres.course-held';

-- A row is told when it is believed and taken back when it is believed no more; nothing is ever deleted.
create function cadres.tell_trainee() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, amount)
  select 'cadres.trainee', unit_id, day, count(*) * case tg_op when 'INSERT' then 1 else -1 end
    from fresh where not isempty(came) group by unit_id, day;
  return null;
end $$;
create trigger told_insert after insert on cadres.trainee
  referencing new table as fresh for each statement execute function cadres.tell_trainee();
create trigger told_update after update on cadres.trainee
  referencing new table as fresh for each statement execute function cadres.tell_trainee();

create function cadres.tell_course_held() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, amount)
  select 'cadres.course-held', unit_id, day, count(*) * case tg_op when 'INSERT' then 1 else -1 end
    from fresh group by unit_id, day;
  return null;
end $$;
create trigger told_insert after insert on cadres.course_held
  referencing new table as fresh for each statement execute function cadres.tell_course_held();
create trigger told_update after update on cadres.course_held
  referencing new table as fresh for each statement execute function cadres.tell_course_held();

-- Counted from now on; what was declared before stays where it was said. One cadre goes to several courses, so persons are no sum.
update indicators.entry set answer = 'COUNTED', awaits = null, kind = 'DISTINCT', about = 'C1'
 where code = 'cadres-trained' and upper_inf(recorded);
insert into indicators.entry (number, code, name, name_en, kind, measure, answer, about) values
  ('17b', 'training-turns', 'Lượt cán bộ được tập huấn', 'Attendances of cadres at courses', 'FLOW', 'TURN', 'COUNTED', 'C1'),
  ('17c', 'training-courses', 'Lớp tập huấn cán bộ', 'Courses for cadres', 'DISTINCT', 'CLASS', 'COUNTED', 'C1'),
  ('17d', 'training-course-parts', 'Lượt đơn vị mở lớp tập huấn', 'Units holding a course for cadres', 'FLOW', 'TURN', 'COUNTED', 'C1');
