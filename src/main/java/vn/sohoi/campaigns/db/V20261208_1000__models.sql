-- Models of studying and following (mô hình học tập và làm theo Bác, Directive 05; domain 4.3, line 22) are registered as works are;
-- what is done is that the model was launched. Each kind tells its own figure.
alter table campaigns.work add column kind text not null default 'WORK' check (kind in ('WORK', 'MODEL'));
alter table campaigns.work alter column kind drop default;
alter table campaigns.work add constraint work_kind unique (id, kind);

alter table campaigns.work_done add column kind text not null default 'WORK';
alter table campaigns.work_done alter column kind drop default;
alter table campaigns.work_done add constraint work_done_kind foreign key (work_id, kind) references campaigns.work (id, kind);

alter type indicators.source add value 'campaigns.model-launched';

create or replace function campaigns.tell_work_done() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, amount)
  select case kind when 'WORK' then 'campaigns.work-done' else 'campaigns.model-launched' end::indicators.source,
         unit_id, day, count(*) * case tg_op when 'INSERT' then 1 else -1 end
    from fresh where upper_inf(recorded) = (tg_op = 'INSERT') group by kind, unit_id, day;
  return null;
end $$;

update indicators.entry set answer = 'COUNTED', awaits = null where code = 'models-directive-05' and upper_inf(recorded);
