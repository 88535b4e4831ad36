-- A reorganisation within a period: what was asked of a unit that is no more is asked no more, the units of the period's last
-- day are asked instead. Both bear the plan's number and go when it is taken back.
alter table closings.report add column plan bigint;

create table closings.moved (
  report_id bigint primary key references closings.report,
  plan      bigint not null
);
create index moved_plan on closings.moved (plan);
create index report_plan on closings.report (plan) where plan is not null;

-- Only what a plan added can go, and only while nobody has handed it in: steps refer to their report.
create function closings.keep_reports() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.plan is null then
    raise exception 'a report that no reorganisation added stays';
  end if;
  return old;
end $$;
create trigger keep_reports before delete on closings.report for each row execute function closings.keep_reports();

grant select, insert, delete on closings.moved to sohoi_app;
grant delete on closings.report to sohoi_app;
