-- Awards ask the same as cadres do: it is asked in one place.
alter policy scope on cadres.cadre
  using      (unit_id in (select access.units_in_scope()))
  with check (unit_id in (select access.units_in_scope()));
alter policy scope on cadres.holding
  using      (unit_id in (select access.units_in_scope()))
  with check (unit_id in (select access.units_in_scope()));
alter policy scope on cadres.service
  using      (unit_id in (select access.units_in_scope()))
  with check (unit_id in (select access.units_in_scope()));
alter policy scope on cadres.fact
  using      (unit_id in (select access.units_in_scope()))
  with check (unit_id in (select access.units_in_scope()));
drop function cadres.reached();
