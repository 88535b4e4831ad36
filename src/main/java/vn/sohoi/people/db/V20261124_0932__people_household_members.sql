-- Who lives in which household, by days and as known at each time. The head may be nobody in the book: then the name alone
-- tells whose household it is.
alter table people.household add column head_name text not null default '' check (head_name is nfc normalized);

create table people.household_member (
  id           bigint    generated always as identity primary key,
  household_id uuid      not null references people.household,
  person_id    uuid      not null references people.person,
  branch_id    bigint    not null references units.unit,  -- the household's
  relation     text      not null check (relation in (
    'HEAD', 'SPOUSE', 'PARENT', 'CHILD', 'CHILD_IN_LAW', 'SIBLING', 'GRANDCHILD', 'OTHER')),
  valid        daterange not null check (not isempty(valid)),
  recorded     tstzrange not null check (not isempty(recorded)),
  exclude using gist (person_id with =, valid with &&) where (upper_inf(recorded)),
  exclude using gist (household_id with =, valid with &&) where (upper_inf(recorded) and relation = 'HEAD')
);
create index household_member_household on people.household_member (household_id);

alter table people.household_member enable row level security;
alter table people.household_member force  row level security;

create policy scope on people.household_member
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));

grant select, insert, update on people.household_member to sohoi_app;
