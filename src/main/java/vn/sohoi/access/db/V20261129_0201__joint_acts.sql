-- What two persons do together: one starts it, another looks at the very same words and says yes or no within a day.
create table access.joint_act (
  id              uuid primary key default uuidv7(),
  kind            text        not null,
  unit_id         bigint      not null references units.unit,
  payload         text        not null,
  digest          bytea       not null,
  started_by      text        not null,
  started_mandate bigint      not null references access.mandate,
  started_session text        not null,
  started_at      timestamptz not null default clock_timestamp(),
  expires_at      timestamptz not null,
  settled_by      text,
  settled_mandate bigint      references access.mandate,
  settled_session text,
  settled_at      timestamptz,
  outcome         text        check (outcome in ('APPROVED', 'REFUSED', 'WITHDRAWN')),
  reason          text,
  constraint joint_act_digest check (digest = sha256(convert_to(payload, 'UTF8'))),
  constraint joint_act_day check (expires_at = started_at + interval '24 hours'),
  constraint joint_act_settled check (
    num_nonnulls(settled_by, settled_mandate, settled_session, settled_at, outcome) in (0, 5)),
  constraint joint_act_in_time check (outcome <> 'APPROVED' or settled_at <= expires_at),
  constraint joint_act_two_persons check (outcome <> 'APPROVED' or (settled_by <> started_by and settled_session <> started_session)),
  constraint joint_act_own check (outcome <> 'WITHDRAWN' or settled_by = started_by),
  constraint joint_act_why check (outcome <> 'REFUSED' or length(reason) > 0)
);
create index joint_act_unit on access.joint_act (unit_id);

-- Started and settled, and nothing of it rewritten.
grant select, insert, update (settled_by, settled_mandate, settled_session, settled_at, outcome, reason)
  on access.joint_act to sohoi_app;
create function access.joint_act_settles_once() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.outcome is not null then
    raise exception 'joint act % is settled', old.id using errcode = '55000';
  end if;
  return new;
end $$;
create trigger settles_once before update on access.joint_act
  for each row execute function access.joint_act_settles_once();
