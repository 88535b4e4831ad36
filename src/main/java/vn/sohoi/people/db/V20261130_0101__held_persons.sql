-- Published: whom the book still knows, for taking away what has outlived its period.
create view people.held_person with (security_invoker = true) as
select id, branch_id, (created_at at time zone 'Asia/Ho_Chi_Minh')::date as written_on,
       merged_into is not null as merged,
       (erased_at at time zone 'Asia/Ho_Chi_Minh')::date as erased_on,
       num_nonnulls(citizen_id, old_id) > 0
         or exists (select from people.merge join people.merge_was was on was.merge_id = merge.id
                     where person.id in (merge.keep, merge.gone) and num_nonnulls(was.citizen_id, was.old_id) > 0) as has_numbers,
       household_id is not null
         or exists (select from people.household_member home where home.person_id = person.id) as has_household
  from people.person;

grant select on people.held_person to sohoi_app;
