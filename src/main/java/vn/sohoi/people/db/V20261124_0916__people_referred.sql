-- Which of these rows something else refers to, whatever table of whatever feature it is and wherever it lies; the tables
-- that are named apart don't count. It asks in the whole book's scope and answers with the asked ids alone. Reads the
-- catalogue, so that a feature that comes later needs no line here.
create function people.referred(asked uuid[], target regclass, but_for regclass[]) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  one record;
begin
  for one in
    select con.conrelid::regclass as holder, field.attname as field
      from pg_constraint con
      join pg_attribute field on field.attrelid = con.conrelid and field.attnum = con.conkey[1]
     where con.contype = 'f' and con.confrelid = target and cardinality(con.conkey) = 1
       and not con.conrelid = any(but_for)
  loop
    return query execute format('select %1$I from %2$s where %1$I = any($1)', one.field, one.holder) using asked;
  end loop;
end $$;
revoke all on function people.referred(uuid[], regclass, regclass[]) from public;
grant execute on function people.referred(uuid[], regclass, regclass[]) to sohoi_app;
