-- The household's year in a campaign: it looks at itself, the branch verifies, the commune looks at a sample, and there is a
-- result. Every step is a row; none is ever overwritten.
create table campaigns.household_year (
  id           uuid     primary key default uuidv7(),
  household_id uuid     not null references people.household,
  branch_id    bigint   not null references units.unit,  -- where the household stands now
  campaign_id  bigint   not null references campaigns.campaign,
  year         smallint not null check (year between 2010 and 2200),
  unique (household_id, year)
);
create index household_year_branch on campaigns.household_year (branch_id, year);
create index household_year_campaign on campaigns.household_year (campaign_id);

create table campaigns.step (
  id                bigint      generated always as identity primary key,
  household_year_id uuid        not null references campaigns.household_year,
  branch_id         bigint      not null references units.unit,
  kind              text        not null check (kind in ('SELF', 'BRANCH', 'COMMUNE', 'RESULT')),
  failed            smallint[]  not null,  -- numbers of the criteria that are not met, in order
  day               date        not null,
  reason            text        not null default '',  -- why it differs from what was said before
  author            text        not null,
  at                timestamptz not null default clock_timestamp()
);
create index step_year on campaigns.step (household_year_id, kind, id desc);
create index step_branch on campaigns.step (branch_id);

-- What is done about a criterion that is not met: by whom, until when; looked at again until it is met.
create table campaigns.plan (
  id                uuid        primary key default uuidv7(),
  household_year_id uuid        not null references campaigns.household_year,
  branch_id         bigint      not null references units.unit,
  criterion         smallint    not null check (criterion between 1 and 9),
  what              text        not null,
  helper            text        not null,
  due               date        not null,
  author            text        not null,
  at                timestamptz not null default clock_timestamp(),
  unique (household_year_id, criterion)
);
create index plan_branch on campaigns.plan (branch_id);

create table campaigns.recheck (
  id           bigint      generated always as identity primary key,
  plan_id      uuid        not null references campaigns.plan,
  household_id uuid        not null references people.household,
  branch_id    bigint      not null references units.unit,
  day          date        not null,
  met          boolean     not null,
  helped       boolean     not null,  -- the first criterion met so in the household's year: a household is helped once
  due          date,       -- the next look, where it is not met
  note         text        not null default '',
  author       text        not null,
  recorded     tstzrange   not null default tstzrange(clock_timestamp(), null),
  check (met = (due is null)),
  check (met or not helped)
);
create index recheck_plan on campaigns.recheck (plan_id);
create unique index recheck_met on campaigns.recheck (plan_id) where met;
create index recheck_household on campaigns.recheck (household_id);
create index recheck_branch on campaigns.recheck (branch_id);

create table campaigns.plaque (
  household_year_id uuid      primary key references campaigns.household_year,
  household_id      uuid      not null references people.household,
  branch_id         bigint    not null references units.unit,
  day               date      not null,
  decision          text      not null check (btrim(decision) <> ''),
  author            text      not null,
  recorded          tstzrange not null default tstzrange(clock_timestamp(), null)
);
create index plaque_household on campaigns.plaque (household_id);
create index plaque_branch on campaigns.plaque (branch_id);

-- A commune's sample of a year: drawn by a seed among what was verified until then, households of branches with more past
-- differences more likely. All that is needed to draw it again and to explain it.
create table campaigns.sample (
  id       uuid        primary key default uuidv7(),
  unit_id  bigint      not null references units.unit,
  year     smallint    not null,
  percent  smallint    not null check (percent between 1 and 100),
  seed     bigint      not null,
  drawn_at timestamptz not null default clock_timestamp(),
  author   text        not null,
  unique (unit_id, year)
);
create table campaigns.sample_branch (
  sample_id  uuid    not null references campaigns.sample,
  branch_id  bigint  not null references units.unit,
  checked    integer not null,  -- households of the branch that were looked at in the years before
  differed   integer not null check (differed between 0 and checked),
  candidates integer not null check (candidates > 0),
  primary key (sample_id, branch_id)
);
create index sample_branch_branch on campaigns.sample_branch (branch_id);
create table campaigns.sampled (
  sample_id         uuid   not null references campaigns.sample,
  household_year_id uuid   not null references campaigns.household_year,
  branch_id         bigint not null references units.unit,
  primary key (sample_id, household_year_id)
);
create index sampled_year on campaigns.sampled (household_year_id);
create index sampled_branch on campaigns.sampled (branch_id);

-- From 0 to 1, the same for the same seed and household for ever; divided by the weight, the smallest are drawn. So each
-- household is drawn in proportion to its weight.
create function campaigns.lot(seed bigint, household uuid, weight numeric) returns double precision
language sql immutable parallel safe
return -ln((('x' || substr(md5(seed || ' ' || household), 1, 13))::bit(52)::bigint + 1) / 4503599627370497.0::double precision)
       / weight::double precision;
grant execute on function campaigns.lot(bigint, uuid, numeric) to sohoi_app;

-- Nobody checked yet stands between never and always wrong; a branch that was always wrong is drawn five times as likely.
create function campaigns.weight(checked integer, differed integer) returns numeric
language sql immutable parallel safe
return 1 + 4 * (differed + 0.5) / (checked + 2);
grant execute on function campaigns.weight(integer, integer) to sohoi_app;

-- Whose people were let go of: what was told of the household until that day stays as figures counted it.
create table campaigns.let_go (
  household_id uuid   primary key references people.household,
  branch_id    bigint not null references units.unit,
  day          date   not null
);
create index let_go_branch on campaigns.let_go (branch_id);

do $$ declare held text; begin
  foreach held in array array['household_year', 'step', 'plan', 'recheck', 'plaque', 'sample_branch', 'sampled', 'let_go'] loop
    execute format('alter table campaigns.%I enable row level security', held);
    execute format('alter table campaigns.%I force  row level security', held);
    execute format('create policy scope on campaigns.%I
      using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
      with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))', held);
  end loop;
end $$;

grant select, insert on campaigns.household_year, campaigns.step, campaigns.plan, campaigns.recheck, campaigns.plaque,
  campaigns.sample, campaigns.sample_branch, campaigns.sampled, campaigns.let_go to sohoi_app;
grant update (branch_id) on campaigns.household_year, campaigns.plan, campaigns.sampled to sohoi_app;
grant update (reason) on campaigns.step to sohoi_app;
grant update (what, helper) on campaigns.plan to sohoi_app;
grant update (note) on campaigns.recheck to sohoi_app;

-- What was said last of each household's year, by whom; it stands as the result says, before there is one as it was looked at last.
create view campaigns.year_now with (security_invoker = true) as
  select year.id, year.household_id, year.branch_id, year.campaign_id, year.year, self.failed as self, branch.failed as branch,
         branch.reason as branch_reason, commune.failed as commune, result.failed as result,
         coalesce(result.failed, commune.failed, branch.failed) as stands
    from campaigns.household_year year
    left join lateral (select failed from campaigns.step
                        where household_year_id = year.id and kind = 'SELF' order by id desc limit 1) self on true
    left join lateral (select failed, reason from campaigns.step
                        where household_year_id = year.id and kind = 'BRANCH' order by id desc limit 1) branch on true
    left join lateral (select failed from campaigns.step
                        where household_year_id = year.id and kind = 'COMMUNE' order by id desc limit 1) commune on true
    left join lateral (select failed from campaigns.step
                        where household_year_id = year.id and kind = 'RESULT' order by id desc limit 1) result on true;
grant select on campaigns.year_now to sohoi_app;
