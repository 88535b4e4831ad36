-- The key of the indexes by which numbers and phones are found can be exchanged: a second column of each fills while the first
-- serves, then it takes the first one's place. Whoever computes an index reads this row first and so keeps the exchange waiting.
create table people.index_key (
  one        boolean primary key default true check (one),
  key_number integer not null  -- of the key that serves; no row: it was never exchanged
);
grant select on people.index_key to sohoi_app;

alter table people.person
  add column citizen_id_next bytea,
  add column old_id_next     bytea,
  add column phone_next      bytea;
alter table people.merge_was
  add column citizen_id_next bytea,
  add column old_id_next     bytea,
  add column phone_next      bytea;

-- What names both keys' columns gets a name of its own, to be written again after each exchange.
do $$
declare unnamed text;
begin
  select conname into strict unnamed from pg_constraint
   where conrelid = 'people.person'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%phone_tail%'
     and pg_get_constraintdef(oid) like '%phone_index%';
  execute format('alter table people.person rename constraint %I to person_phone_whole', unnamed);
end $$;

-- A changed number has no index under the key to come until it is computed anew. The trigger stands only while the key is exchanged.
create function people.index_anew() returns trigger language plpgsql as $$
begin
  if new.citizen_id_index is distinct from old.citizen_id_index then new.citizen_id_next = null; end if;
  if new.old_id_index     is distinct from old.old_id_index     then new.old_id_next     = null; end if;
  if new.phone_index      is distinct from old.phone_index      then new.phone_next      = null; end if;
  return new;
end $$;
