-- Some tables are filled by migrations: every book brings those rows along, and beginning anew leaves them.
create table platform.brought_along (
  relation regclass primary key
);

create or replace function platform.begin_anew() returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  rest text;
begin
  if exists (select from platform.book) then
    raise exception 'this book is open: nothing of it is taken away';
  end if;
  select string_agg(oid::regclass::text, ', ') into rest
    from pg_class
   where relkind = 'r' and pg_relation_size(oid) > 0 and pg_get_userbyid(relowner) = current_user
     and relnamespace::regnamespace::text not in ('platform', 'flyway')
     and oid not in (select relation from platform.brought_along)
     and has_table_privilege('sohoi_app', oid, 'select');  -- keys are made at each start and stay
  if rest is not null then
    execute 'truncate table ' || rest || ' restart identity cascade';
  end if;
end $$;
