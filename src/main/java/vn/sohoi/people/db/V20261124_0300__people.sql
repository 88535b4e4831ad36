-- Persons, where they live and with whom. A person is no membership: borrowers, cadres and screened women are persons too.
create schema people;
grant usage on schema people to sohoi_app;

create table people.household (
  id        uuid   primary key default uuidv7(),
  branch_id bigint not null references units.unit,
  address   text   not null default ''
);
create index household_branch on people.household (branch_id);

create table people.person (
  id               uuid        primary key default uuidv7(),
  branch_id        bigint      not null references units.unit,  -- where she is found now
  household_id     uuid        references people.household,
  full_name        text        not null check (full_name <> '' and full_name is nfc normalized),
  name_key         text        collate "C" not null,  -- begins at the family name
  given_key        text        collate "C" not null,  -- begins at the given name
  middle_key       text        collate "C" not null,  -- begins at the middle name
  woman            boolean     not null default true,
  birth_year       smallint    check (birth_year between 1880 and 2200),
  birth_month      smallint    check (birth_month between 1 and 12),
  birth_day        smallint    check (birth_day between 1 and 31),
  born             date,  -- the last day it may have been: a year alone gives its last day, so an age is never too high
  phone            text        check (phone ~ '^\+[0-9]{8,15}$'),
  phone_tail       text        collate "C" generated always as (right(phone, 3)) stored,
  citizen_id       bytea,      -- 12 digits, sealed
  citizen_id_index bytea,      -- keyed, so that it can be found and not read
  old_id           bytea,      -- 9 digits, sealed
  old_id_index     bytea,
  note             text        not null default '',
  merged_into      uuid        references people.person,
  created_at       timestamptz not null default clock_timestamp(),
  check (birth_month is null or birth_year is not null),
  check (birth_day is null or birth_month is not null),
  check ((born is null) = (birth_year is null)),
  check (merged_into <> id)
);
create index person_name   on people.person (branch_id, name_key)   where merged_into is null;
create index person_given  on people.person (branch_id, given_key)  where merged_into is null;
create index person_middle on people.person (branch_id, middle_key) where merged_into is null;
create index person_tail   on people.person (branch_id, phone_tail) where merged_into is null;
create unique index person_citizen_id on people.person (citizen_id_index) where merged_into is null;
create index person_old_id on people.person (old_id_index);
create index person_phone  on people.person (phone);

-- What the book said of her before it was corrected: a correction is no event, the wrong words keep their days.
create table people.person_past (
  id        bigint    generated always as identity primary key,
  person_id uuid      not null references people.person,
  branch_id bigint    not null references units.unit,
  field     text      not null check (field in ('full_name', 'birth', 'sex', 'phone', 'citizen_id', 'old_id', 'note')),
  was       text,     -- never the digits of an id: those are told as 'there was another number'
  recorded  tstzrange not null check (not isempty(recorded)),
  reason    text      not null,
  login     text      not null
);
create index person_past_person on people.person_past (person_id);

-- Where she lives, day by day and as known at each time. The evidence of women of 18 and over reads this table alone, so
-- it carries what it needs of her birth; a corrected birth ends the row and records another.
create table people.residence (
  id        bigint    generated always as identity primary key,
  person_id uuid      not null references people.person,
  branch_id bigint    not null references units.unit,
  valid     daterange not null check (not isempty(valid)),
  recorded  tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  woman     boolean   not null,
  born      date,
  ended_by  text      check (ended_by in ('MOVED', 'DIED', 'ABSENT', 'MERGED')),
  exclude using gist (person_id with =, valid with &&) where (upper_inf(recorded))
);
create index residence_branch on people.residence (branch_id);
create index residence_person on people.residence (person_id);

alter table people.household   enable row level security;
alter table people.household   force  row level security;
alter table people.person      enable row level security;
alter table people.person      force  row level security;
alter table people.person_past enable row level security;
alter table people.person_past force  row level security;
alter table people.residence   enable row level security;
alter table people.residence   force  row level security;

create policy scope on people.household
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
create policy scope on people.person
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
create policy scope on people.person_past
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
create policy scope on people.residence
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));

grant select, insert, update, delete on people.household, people.person, people.person_past, people.residence to sohoi_app;
