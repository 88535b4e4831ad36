-- Takes one act back by its instant: rows that it told go, rows that it ended hold again, units that it opened are gone.
-- A unit that something refers to meanwhile stops the whole: then the act is not the last one any more.
create function units.take_back_act(act timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  opened bigint[] := array(
    select life.unit from units.unit_life life
     where lower(life.recorded) = act
       and not exists (select from units.unit_life other where other.unit = life.unit and lower(other.recorded) <> act));
begin
  delete from units.succession  where lower(recorded) = act;
  delete from units.unit_parent where lower(recorded) = act;
  delete from units.unit_kind   where lower(recorded) = act;
  delete from units.unit_code   where lower(recorded) = act;
  delete from units.unit_name   where lower(recorded) = act;
  delete from units.unit_life   where lower(recorded) = act;
  update units.succession  set recorded = tstzrange(lower(recorded), null) where upper(recorded) = act;
  update units.unit_parent set recorded = tstzrange(lower(recorded), null) where upper(recorded) = act;
  update units.unit_kind   set recorded = tstzrange(lower(recorded), null) where upper(recorded) = act;
  update units.unit_code   set recorded = tstzrange(lower(recorded), null) where upper(recorded) = act;
  update units.unit_name   set recorded = tstzrange(lower(recorded), null) where upper(recorded) = act;
  update units.unit_life   set recorded = tstzrange(lower(recorded), null) where upper(recorded) = act;
  delete from units.unit where id = any(opened);
end $$;
revoke all on function units.take_back_act(timestamptz) from public;
grant execute on function units.take_back_act(timestamptz) to sohoi_app;
