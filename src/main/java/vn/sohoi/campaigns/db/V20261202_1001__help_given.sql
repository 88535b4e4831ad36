-- Help given: to whom, from whom, worth what, on which day, by which paper. It stands on the branch or commune that gave it or
-- handed it over, never a second time above. Two clocks: a wrong row is believed no more, and says why.

-- What is agreed with a partner, under which help is given.
create table campaigns.partnership (
  id          uuid        primary key default uuidv7(),
  unit_id     bigint      not null references units.unit,
  name        text        not null check (btrim(name) <> ''),
  partner     text        not null check (btrim(partner) <> ''),
  basis       text        not null check (btrim(basis) <> ''),
  valid       daterange   not null check (not isempty(valid) and not lower_inf(valid)),
  cut_plan    bigint,     -- the reorganisation that ended it, and until when it was to run
  cut_until   date,
  author      text        not null,
  recorded_at timestamptz not null default clock_timestamp(),
  check (cut_plan is not null or cut_until is null)
);
create index partnership_unit on campaigns.partnership (unit_id);

-- A child with a godmother: of her or him no more is kept than is needed to help.
create table campaigns.child (
  id          uuid        primary key default uuidv7(),
  branch_id   bigint      not null references units.unit,
  name        text        not null check (name is nfc normalized),  -- empty once its period is over
  born        smallint    check (born between 1990 and 2200),
  author      text        not null,
  recorded_at timestamptz not null default clock_timestamp()
);
create index child_branch on campaigns.child (branch_id);

create table campaigns.sponsorship (
  id         bigint    generated always as identity primary key,
  child_id   uuid      not null references campaigns.child,
  branch_id  bigint    not null references units.unit,
  donor_kind text      not null check (donor_kind in ('UNION', 'PARTNER', 'PERSON')),
  donor      text      not null check (donor is nfc normalized),
  worth      bigint    not null check (worth >= 0),  -- VND in a year, as promised
  proof      text      not null,
  valid      daterange not null check (not isempty(valid) and not lower_inf(valid)),
  ending     text      check (ending in ('GROWN', 'BETTER', 'MOVED', 'DONOR', 'DIED', 'OTHER')),
  why        text      not null default '',  -- why the row is believed no more
  author     text      not null,
  recorded   tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  check (upper_inf(valid) = (ending is null)),
  exclude using gist (child_id with =, valid with &&) where (upper_inf(recorded))
);
create index sponsorship_child  on campaigns.sponsorship (child_id);
create index sponsorship_branch on campaigns.sponsorship (branch_id);

create table campaigns.help (
  row_id         bigint    generated always as identity primary key,
  id             uuid      not null default uuidv7(),  -- the same when it is corrected
  unit_id        bigint    not null references units.unit,
  kind           text      not null check (kind in ('HOUSE_BUILT', 'HOUSE_REPAIRED', 'GIFT', 'SCHOLARSHIP', 'INSURANCE_CARD', 'SPONSORSHIP')),
  day            date      not null,
  quantity       integer   not null check (quantity > 0),
  worth          bigint    not null check (worth >= 0),  -- VND, of all together
  donor_kind     text      not null check (donor_kind in ('UNION', 'PARTNER', 'PERSON')),
  donor          text      not null check (donor is nfc normalized),
  person_id      uuid      references people.person,
  household_id   uuid      references people.household,
  child_id       uuid      references campaigns.child,
  people         integer   check (people > 0),  -- counted without names, and never added to those with one
  partnership_id uuid      references campaigns.partnership,
  proof          text      not null,
  why            text      not null default '',  -- why the row is believed no more
  author         text      not null,
  recorded       tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  check (num_nonnulls(person_id, household_id, child_id, people) = 1),
  check ((kind = 'SPONSORSHIP') = (child_id is not null))
);
create unique index help_believed   on campaigns.help (id) where upper_inf(recorded);
create index help_unit        on campaigns.help (unit_id, day);
create index help_person      on campaigns.help (person_id);
create index help_household   on campaigns.help (household_id);
create index help_child       on campaigns.help (child_id);
create index help_partnership on campaigns.help (partnership_id);

alter table campaigns.child       enable row level security;
alter table campaigns.child       force  row level security;
alter table campaigns.sponsorship enable row level security;
alter table campaigns.sponsorship force  row level security;
alter table campaigns.help        enable row level security;
alter table campaigns.help        force  row level security;
create policy scope on campaigns.child
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
create policy scope on campaigns.sponsorship
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
create policy scope on campaigns.help
  using      (unit_id in (select access.units_in_scope()))
  with check (unit_id in (select access.units_in_scope()));

grant select, insert on campaigns.partnership, campaigns.child, campaigns.sponsorship, campaigns.help to sohoi_app;
grant update (valid, cut_plan, cut_until) on campaigns.partnership to sohoi_app;
grant update (name, born) on campaigns.child to sohoi_app;
grant update (recorded, why, donor, proof) on campaigns.sponsorship, campaigns.help to sohoi_app;
