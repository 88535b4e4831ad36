-- Why a stay is told otherwise than before. The wrong row keeps its recorded days; the right one, where there is one, stands
-- in its place.
create table membership.stay_correction (
  id        bigint      generated always as identity primary key,
  person_id uuid        not null references membership.member,
  branch_id bigint      not null references units.unit,
  wrong     uuid        not null references membership.stay,
  corrected uuid        references membership.stay,
  reason    text        not null,
  at        timestamptz not null,
  login     text        not null
);
create index stay_correction_person on membership.stay_correction (person_id);

-- Which rows of membership went with two persons put together.
create table membership.merge_moved (
  merge_id  uuid    not null references people.merge,
  stay      uuid    not null references membership.stay,
  made      boolean not null,
  branch_id bigint  not null references units.unit,
  primary key (merge_id, stay)
);

alter table membership.stay_correction enable row level security;
alter table membership.stay_correction force  row level security;
alter table membership.merge_moved     enable row level security;
alter table membership.merge_moved     force  row level security;

create policy scope on membership.stay_correction
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
create policy scope on membership.merge_moved
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));

grant select, insert, delete on membership.stay_correction to sohoi_app;
grant select, insert on membership.merge_moved to sohoi_app;
