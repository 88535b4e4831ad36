-- What of membership went with two rows put together, beside the stays of merge_moved.
create table membership.merge_core (
  merge_id  uuid    not null references people.merge,
  core      bigint  not null references membership.core,
  made      boolean not null,
  branch_id bigint  not null references units.unit,
  primary key (merge_id, core)
);

-- Steps of a woman who may join go over whole; 'made' is the step that says she has arrived, which goes with the merge.
create table membership.merge_step (
  merge_id  uuid    not null references people.merge,
  step      bigint  not null,
  made      boolean not null,
  branch_id bigint  not null references units.unit,
  primary key (merge_id, step)
);

-- Where the kept member stood before, and where the merge put her.
create table membership.merge_member (
  merge_id   uuid   primary key references people.merge,
  was_branch bigint not null references units.unit,
  branch_id  bigint not null references units.unit
);

alter table membership.merge_core   enable row level security;
alter table membership.merge_core   force  row level security;
alter table membership.merge_step   enable row level security;
alter table membership.merge_step   force  row level security;
alter table membership.merge_member enable row level security;
alter table membership.merge_member force  row level security;

create policy scope on membership.merge_core
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
create policy scope on membership.merge_step
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
create policy scope on membership.merge_member
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));

grant select, insert on membership.merge_core, membership.merge_step, membership.merge_member to sohoi_app;
