-- A task: reading the people of one unit, for one purpose, for thirty days at most (security.md 3.3). It is acted through as a
-- mandate is, but holds no more than its giver's own: it ends with her mandate, and is for one unit that she answers for.
alter table access.mandate
  add column task_purpose text,
  add column task_class   text   check (task_class in ('C1', 'C2', 'C3', 'C4')),
  add column task_giver   bigint references access.mandate,
  add constraint mandate_task check (num_nonnulls(task_purpose, task_class, task_giver) in (0, 3)),
  add constraint mandate_task_days check (task_giver is null or upper(valid) <= lower(valid) + 30);
create index mandate_task_giver on access.mandate (task_giver);

-- Two tasks of one person on one unit may serve two purposes.
alter table access.mandate drop constraint mandate_account_id_role_unit_id_valid_excl;
alter table access.mandate add constraint mandate_once exclude using gist (
  account_id with =, role with =, unit_id with =, (coalesce(task_purpose, '')) with =, valid with &&)
  where (revoked_at is null);
