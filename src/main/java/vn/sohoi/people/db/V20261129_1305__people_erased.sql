-- What named her goes; grants for that, no wider than its columns.
grant delete on people.household_member to sohoi_app;
alter table people.person add column erased_at timestamptz;
alter table people.person add constraint person_erased check (
  erased_at is null
  or num_nonnulls(birth_year, born, phone, citizen_id, citizen_id_index, old_id, old_id_index, household_id) = 0 and note = '');
