-- She asked that what is written of her be used no more: lists and searches leave her out, figures count her.
alter table people.person add column restricted boolean not null default false;

create or replace view people.listed_person with (security_invoker = true) as
select id, branch_id, household_id, full_name, name_key, given_key, middle_key, woman,
       birth_year, birth_month, birth_day, born, phone, created_at, restricted
  from people.person
 where merged_into is null;
