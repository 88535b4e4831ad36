-- A right ends with its term: five years at most, an acting post within six months. Who gave it is known, because she may not
-- be the second person of one whom she appointed a moment ago. What the machine was told (a book taken over, a reorganisation
-- that carries a post on) is as long as it was.
alter table access.mandate
  add column acting   boolean not null default false,
  add column given_by text,
  add constraint mandate_term check (given_by is null or upper(valid) <= lower(valid) + interval '5 years'),
  add constraint mandate_acting check (not acting or upper(valid) <= lower(valid) + interval '6 months');

alter table access.mandate drop constraint mandate_role_check;
alter table access.mandate add constraint mandate_role_check check (role in (
  'MEMBER', 'GROUP_HEAD', 'BRANCH_HEAD', 'COMMUNE_OFFICER', 'COMMUNE_CHAIR', 'DISTRICT_OFFICER', 'DISTRICT_CHAIR',
  'PROVINCE_OFFICER', 'PROVINCE_CHAIR', 'CENTRE_OFFICER', 'CENTRE_CHAIR', 'INSPECTOR', 'DATA_OFFICER', 'SYSADMIN', 'AUDITOR'));

-- The only clock that says whether a right still holds: whoever sets back the program's machine wins no day.
create function access.today() returns date
language sql stable set search_path = pg_catalog, pg_temp as $$
  select (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date
$$;
grant execute on function access.today() to sohoi_app;
