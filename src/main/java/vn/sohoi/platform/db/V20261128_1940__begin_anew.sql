-- The first filling of a book writes in several transactions and commits the book's own row last. Where that row is missing,
-- whatever stands in the tables is the rest of a filling that was killed, which nobody ever saw: it goes, all at once.
create function platform.begin_anew() returns void
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
     and has_table_privilege('sohoi_app', oid, 'select');  -- keys are made at each start and stay
  if rest is not null then
    execute 'truncate table ' || rest || ' restart identity cascade';
  end if;
end $$;
revoke all on function platform.begin_anew() from public;
