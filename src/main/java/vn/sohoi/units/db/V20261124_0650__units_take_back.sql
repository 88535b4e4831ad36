-- Takes back branches that an import opened, as if they had never been. One that something refers to stays as it is.
create function units.take_back(unwanted bigint[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  one bigint;
begin
  foreach one in array unwanted loop
    begin
      delete from units.unit_life   where unit = one;
      delete from units.unit_name   where unit = one;
      delete from units.unit_code   where unit = one;
      delete from units.unit_kind   where unit = one;
      delete from units.unit_parent where unit = one;
      delete from units.unit        where id   = one and level in ('BRANCH', 'GROUP');
    exception when foreign_key_violation then
      null;
    end;
  end loop;
end $$;
revoke all on function units.take_back(bigint[]) from public;
grant execute on function units.take_back(bigint[]) to sohoi_app;
