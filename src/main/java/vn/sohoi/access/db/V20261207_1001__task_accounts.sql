-- An account for somebody who holds no office in the Union (a congress's secretariat): it has no right of its own and is acted
-- through only while a task is given to it. Given by people it ends within six months, as what is for the time being does.
alter table access.mandate drop constraint mandate_role_check;
alter table access.mandate add constraint mandate_role_check check (role in (
  'MEMBER', 'GROUP_HEAD', 'BRANCH_HEAD', 'COMMUNE_OFFICER', 'COMMUNE_CHAIR', 'DISTRICT_OFFICER', 'DISTRICT_CHAIR',
  'PROVINCE_OFFICER', 'PROVINCE_CHAIR', 'CENTRE_OFFICER', 'CENTRE_CHAIR', 'INSPECTOR', 'DATA_OFFICER', 'SYSADMIN', 'AUDITOR',
  'TASK_HOLDER'));
alter table access.mandate
  add constraint mandate_task_account check (
    role <> 'TASK_HOLDER' or given_by is null or upper(valid) <= lower(valid) + interval '6 months');
