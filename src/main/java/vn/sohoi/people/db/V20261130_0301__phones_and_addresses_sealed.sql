-- Phones and addresses leave plain columns for sealed ones. The database has no key: what stood plain waits in a table of its own
-- until the program, at its next start, has sealed it. Each change of a column's type writes its table anew, so that nothing plain stays
-- behind in its file.
create table people.to_seal (
  what      text   not null check (what in ('person.phone', 'merge_was.phone', 'person_past.was', 'household.address')),
  id        text   not null,  -- of the row
  place     uuid   not null,  -- whose seal it becomes
  branch_id bigint not null references units.unit,
  plain     text   not null,
  primary key (what, id)
);
create index to_seal_branch on people.to_seal (branch_id);

alter table people.person      no force row level security;
alter table people.merge_was   no force row level security;
alter table people.person_past no force row level security;
alter table people.household   no force row level security;

insert into people.to_seal
select 'person.phone', id::text, id, branch_id, phone from people.person where phone is not null
union all
select 'merge_was.phone', merge_id::text, keep, branch_id, phone
  from people.merge_was join people.merge on merge.id = merge_id where phone is not null
union all
select 'person_past.was', id::text, person_id, branch_id, was from people.person_past where field = 'phone' and was is not null
union all
select 'household.address', id::text, id, branch_id, address from people.household where address <> '';

drop view people.listed_person;
drop index people.person_phone;
alter table people.person drop constraint person_phone_check, drop column phone_tail;
alter table people.person
  alter column phone type bytea using null,  -- sealed
  add column phone_index bytea,              -- keyed, so that it can be found and not read
  add column phone_tail text collate "C" check (phone_tail ~ '^[0-9]{3}$'),  -- all that lists show, and are searched by
  add check (num_nonnulls(phone, phone_index, phone_tail) in (0, 3));
create index person_tail  on people.person (branch_id, phone_tail) where merged_into is null;
create index person_phone on people.person (phone_index);
alter table people.merge_was
  alter column phone type bytea using null,
  add column phone_index bytea,
  add column phone_tail text collate "C";
alter table people.person_past
  alter column was type text using case when field <> 'phone' then was end,
  add column was_sealed bytea,
  add check (field <> 'phone' or was is null);
alter table people.household
  alter column address drop default,
  alter column address drop not null,
  alter column address type bytea using null;

alter table people.person      force row level security;
alter table people.merge_was   force row level security;
alter table people.person_past force row level security;
alter table people.household   force row level security;
alter table people.to_seal    enable row level security;
alter table people.to_seal     force row level security;
create policy scope on people.to_seal
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
grant select, delete on people.to_seal to sohoi_app;

create view people.listed_person with (security_invoker = true) as
select id, branch_id, household_id, full_name, name_key, given_key, middle_key, woman,
       birth_year, birth_month, birth_day, born, created_at, restricted
  from people.person
 where merged_into is null;
grant select on people.listed_person to sohoi_app;
