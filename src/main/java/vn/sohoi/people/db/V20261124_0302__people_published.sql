-- Published: persons as lists and reports of other features read them, under the reader's own row-level security.
create view people.listed_person with (security_invoker = true) as
select id, branch_id, household_id, full_name, name_key, given_key, middle_key, woman,
       birth_year, birth_month, birth_day, born, phone, created_at
  from people.person
 where merged_into is null;

-- Published: where each person lives as the book knows it now.
create view people.known_residence with (security_invoker = true) as
select person_id, branch_id, valid, woman, born, ended_by, lower(recorded) as recorded_at
  from people.residence
 where upper_inf(recorded);

grant select on people.listed_person, people.known_residence to sohoi_app;
