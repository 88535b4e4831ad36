-- What was seen at a household of which something could not be made clear. It stands in the household's book and is counted
-- nowhere: it is no step, so nobody who reads steps has to leave it out.
create table campaigns.unclear_look (
  id                bigint      generated always as identity primary key,
  household_year_id uuid        not null references campaigns.household_year,
  branch_id         bigint      not null references units.unit,  -- of its day, as with steps
  kind              text        not null check (kind in ('SELF', 'BRANCH', 'COMMUNE')),
  failed            smallint[]  not null,  -- numbers of the criteria that are not met
  unclear           smallint[]  not null check (cardinality(unclear) > 0 and not unclear && failed),
  day               date        not null,
  reason            text        not null default '',
  author            text        not null,
  at                timestamptz not null default clock_timestamp()
);
create index unclear_look_year on campaigns.unclear_look (household_year_id);
create index unclear_look_branch on campaigns.unclear_look (branch_id);

alter table campaigns.unclear_look enable row level security;
alter table campaigns.unclear_look force  row level security;
create policy scope on campaigns.unclear_look
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));

grant select, insert on campaigns.unclear_look to sohoi_app;
grant update (reason) on campaigns.unclear_look to sohoi_app;
