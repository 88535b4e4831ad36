-- What two rows put together need to be taken apart again, and when the register was last searched.

-- The kept row's own words and place before it took others: exactly what a taking apart writes back.
create table people.merge_was (
  merge_id         uuid     primary key references people.merge,
  fields           text[]   not null,  -- only these were changed by the merge
  branch_id        bigint   not null references units.unit,
  household_id     uuid     references people.household,
  full_name        text     not null,
  name_key         text     collate "C" not null,
  given_key        text     collate "C" not null,
  middle_key       text     collate "C" not null,
  woman            boolean  not null,
  birth_year       smallint,
  birth_month      smallint,
  birth_day        smallint,
  born             date,
  phone            text,
  citizen_id       bytea,
  citizen_id_index bytea,
  old_id           bytea,
  old_id_index     bytea,
  note             text     not null
);

-- One pass over the whole register: how many persons it read and how many pairs it found.
create table people.duplicate_pass (
  id       bigint      generated always as identity primary key,
  at       timestamptz not null,
  persons  bigint      not null,
  pairs    bigint      not null,
  left_out bigint      not null  -- likelier pairs came first
);

alter table people.merge_was enable row level security;
alter table people.merge_was force  row level security;
create policy scope on people.merge_was
  using      (exists (select from people.merge where merge.id = merge_id))
  with check (exists (select from people.merge where merge.id = merge_id));

grant select, insert, update on people.merge_was to sohoi_app;
grant select, insert on people.duplicate_pass to sohoi_app;
