-- Accounts, mandates, and the scope that row-level security reads.
create schema access;
grant usage on schema access to sohoi_app;

create table access.account (
  id            bigint generated always as identity primary key,
  login         text        not null unique check (login = lower(login) and login ~ '^[a-z0-9][a-z0-9.-]{1,40}$'),
  name          text        not null,
  password_hash text        not null,
  demo          boolean     not null default false,
  created_at    timestamptz not null default now(),
  closed_at     timestamptz
);

-- A right comes with a post and ends with it: every mandate has an end and a decision.
create table access.mandate (
  id          bigint generated always as identity primary key,
  account_id  bigint      not null references access.account,
  role        text        not null check (role in (
    'GROUP_HEAD', 'BRANCH_HEAD', 'COMMUNE_OFFICER', 'COMMUNE_CHAIR', 'DISTRICT_OFFICER', 'DISTRICT_CHAIR',
    'PROVINCE_OFFICER', 'PROVINCE_CHAIR', 'CENTRE_OFFICER', 'CENTRE_CHAIR', 'INSPECTOR', 'SYSADMIN')),
  unit_id     bigint      not null references units.unit,
  valid       daterange   not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  decision    text        not null,
  recorded_at timestamptz not null default now(),
  revoked_at  timestamptz,
  exclude using gist (account_id with =, role with =, unit_id with =, valid with &&) where (revoked_at is null)
);
create index mandate_account on access.mandate (account_id);

grant select, insert, update on access.account, access.mandate to sohoi_app;

-- The branches that a scope reaches. A scope is named by the unit it stands on; 0 is the whole book (the machine).
-- The application reads it and cannot write it: an injected statement cannot widen a scope.
create table access.scope_branch (
  scope_id  bigint not null,
  branch_id bigint not null,
  primary key (scope_id, branch_id)
);
grant select on access.scope_branch to sohoi_app;

-- The key that signs scopes; the application's role cannot read it.
create table access.scope_key (
  only_one boolean primary key default true check (only_one),
  secret   text not null
);

-- The scope of this transaction. The application signs its id for this connection and a short time; without a good
-- signature there is an error, never a wider view.
create function access.scope() returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  part text[] := string_to_array(current_setting('sohoi.scope', true), '|');
begin
  if part is null or cardinality(part) <> 4 then
    raise exception 'no scope' using errcode = '42501';
  end if;
  if part[2] <> pg_backend_pid()::text
     or part[3]::bigint < extract(epoch from clock_timestamp())
     or part[4] <> (select encode(public.hmac(part[1] || '|' || part[2] || '|' || part[3], secret, 'sha256'), 'hex')
                      from access.scope_key) then
    raise exception 'forged scope' using errcode = '42501';
  end if;
  return part[1]::bigint;
end $$;
revoke all on function access.scope() from public;
grant execute on function access.scope() to sohoi_app;

-- Recomputes which branches each unit reaches: by its newest known parents, so that a branch closed since keeps its readers.
create function access.refresh_scopes() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with recursive reach (scope_id, branch_id) as (
    select unit_id, unit_id from units.newest_parent where level in ('BRANCH', 'GROUP')
    union
    select parent.parent_id, reach.branch_id
      from reach
      join units.newest_parent parent on parent.unit_id = reach.scope_id
     where parent.parent_id is not null
  ), wanted as (
    select scope_id, branch_id from reach
    union all
    select 0, unit_id from units.newest_parent where level in ('BRANCH', 'GROUP')
  ), gone as (
    delete from access.scope_branch kept
     where not exists (select from wanted where wanted.scope_id = kept.scope_id and wanted.branch_id = kept.branch_id)
  )
  insert into access.scope_branch
  select scope_id, branch_id from wanted
  on conflict do nothing
$$;
revoke all on function access.refresh_scopes() from public;
grant execute on function access.refresh_scopes() to sohoi_app;
