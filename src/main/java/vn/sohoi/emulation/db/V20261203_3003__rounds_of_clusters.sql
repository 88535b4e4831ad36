-- A round may be that of a cluster: its members alone take part, and the unit that set the cluster up holds it. One unit may hold
-- rounds of several clusters for the same period by the same scheme.
alter table emulation.round add column cluster_id uuid references emulation.cluster;
create index round_cluster on emulation.round (cluster_id);
alter table emulation.round drop constraint round_scheme_id_unit_id_period_key;
alter table emulation.round
  add constraint round_once unique nulls not distinct (scheme_id, unit_id, period, cluster_id);

-- Who scores whom may be drawn anew until claiming ends.
grant update (checked_by) on emulation.round_unit to sohoi_app;
