-- All that the book holds of a person: each row of each table that names her id, found in the catalogue, so that a table of
-- a later feature needs no line here. Asks in the scope of the transaction; sealed values are told as sealed.
create function privacy.held_of(her uuid) returns table (place text, row_number bigint, field text, value text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  one record;
begin
  for one in
    select held.oid::regclass::text as place,
           string_agg(case when att.atttypid = 'uuid'::regtype then format('%I = $1', att.attname)
                           else format('%I = $2', att.attname) end, ' or ') as hers
      from pg_class held
      join pg_namespace space on space.oid = held.relnamespace
      join pg_attribute att on att.attrelid = held.oid and att.attnum > 0 and not att.attisdropped
     where held.relkind = 'r' and space.nspname !~ '^(pg_|information_schema|flyway|audit)'
       -- a table that keeps ids of many features keeps them as texts
       and (att.atttypid = 'uuid'::regtype or att.attname = 'id' and att.atttypid = 'text'::regtype)
     group by held.oid
     order by 1
  loop
    return query execute format(
      'select %L, found.n, field.key, case when left(field.value, 2) = ''\x'' then ''***'' else field.value end
         from (select row_number() over () as n, to_jsonb(held) as said from %s held where %s) found
        cross join jsonb_each_text(found.said) field
        where field.value is not null and field.value <> ''''', one.place, one.place, one.hers)
      using her, her::text;
  end loop;
end $$;
revoke all on function privacy.held_of(uuid) from public;
grant execute on function privacy.held_of(uuid) to sohoi_app;
