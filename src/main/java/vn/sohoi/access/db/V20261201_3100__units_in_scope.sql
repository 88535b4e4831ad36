-- The units that the scope of this transaction reaches, of every level: for tables whose rows stand on units and name officers or
-- whoever the Union honours. A scope of members (positive) reaches the same units; one of officers alone is -2 minus the unit's
-- number, so that no table of members shows anything in it; 0 is the whole book.
create function access.units_in_scope() returns setof bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with recursive scope (id) as (select access.scope()),
  reach (unit_id) as (
    select case when id > 0 then id else -2 - id end from scope where id <> 0
    union
    select parent.unit_id from reach join units.newest_parent parent on parent.parent_id = reach.unit_id)
  select unit_id from reach
  union all
  select unit.id from units.unit, scope where scope.id = 0
$$;
revoke all on function access.units_in_scope() from public;
grant execute on function access.units_in_scope() to sohoi_app;
