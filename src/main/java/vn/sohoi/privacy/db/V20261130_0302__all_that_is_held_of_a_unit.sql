-- All that the book holds of a unit and of what stands beneath it. Which tables hold rows of units is found in the catalogue, so that a
-- table of a later feature needs no line here: those with a column that names a unit, those behind a wall, whose policy says
-- what is whose, and those that hang on one of these.
create function privacy.places_of_units() returns table (place text, condition text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  places     oid[]  := '{}';
  conditions text[] := '{}';
  one        record;
  more       boolean := true;
begin
  for one in
    select held.oid as place,
           coalesce(string_agg(quote_ident(att.attname) || ' = any($1)', ' or '), 'true') as condition
      from pg_class held
      join pg_namespace space on space.oid = held.relnamespace
      left join pg_attribute att
        on att.attrelid = held.oid and att.attnum > 0 and not att.attisdropped and att.atttypid = 'bigint'::regtype
       and (att.attname ~ '^([a-z_]+_)?(unit|branch)(_id)?$'
            or held.oid = 'units.unit'::regclass and att.attname = 'id'
            or exists (select from pg_constraint con
                        where con.conrelid = held.oid and con.contype = 'f' and con.conkey = array[att.attnum]
                          and con.confrelid = 'units.unit'::regclass))
     where held.relkind = 'r' and space.nspname !~ '^(pg_|information_schema|flyway|public|platform)'
       and (space.nspname, held.relname) not in (('access', 'scope_branch'), ('access', 'session'), ('access', 'session_attributes'))
     group by held.oid, held.relrowsecurity
    having held.relrowsecurity or count(att.attname) > 0
     order by held.oid
  loop
    places := places || one.place;
    conditions := conditions || one.condition;
  end loop;
  while more loop
    more := false;
    for one in
      select con.conrelid as place,
             string_agg(format('%I in (select %I from %s where %s)', child.attname, parent.attname, con.confrelid::regclass,
                               conditions[array_position(places, con.confrelid)]), ' or ') as condition
        from pg_constraint con
        join pg_attribute child on child.attrelid = con.conrelid and child.attnum = con.conkey[1]
        join pg_attribute parent on parent.attrelid = con.confrelid and parent.attnum = con.confkey[1]
       where con.contype = 'f' and cardinality(con.conkey) = 1 and con.confrelid = any(places)
         and not con.conrelid = any(places) and con.conrelid <> 'audit.leaf'::regclass
       group by con.conrelid
    loop
      more := true;
      places := places || one.place;
      conditions := conditions || one.condition;
    end loop;
  end loop;
  return query select found.place::regclass::text, found.condition
                 from unnest(places, conditions) as found (place, condition) order by 1;
end $$;

-- Asks in the scope of the transaction.
create function privacy.held_by(unit bigint) returns table (place text, said jsonb)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  beneath bigint[];
  one     record;
begin
  with recursive tree as (
    select unit as id
    union
    select newest.unit_id from units.newest_parent newest join tree on newest.parent_id = tree.id)
  select array_agg(id) into beneath from tree;
  for one in select * from privacy.places_of_units() loop
    return query execute format('select %L, to_jsonb(held.*) from %s held where %s', one.place, one.place, one.condition)
      using beneath;
  end loop;
end $$;

revoke all on function privacy.places_of_units() from public;
revoke all on function privacy.held_by(bigint) from public;
grant execute on function privacy.places_of_units(), privacy.held_by(bigint) to sohoi_app;
