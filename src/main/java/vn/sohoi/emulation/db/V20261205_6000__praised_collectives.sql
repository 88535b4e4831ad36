-- With which word a form praises a collective, excellent or good; null for a form without such a word. A district told of "18
-- excellent collectives, 9 good ones" (domain 7.1), and each is a figure of its own beside all that it honoured.
alter table emulation.award_form
  add column praise text check (praise in ('EXCELLENT', 'GOOD')),
  add constraint award_form_praise check (praise is null or collectives);

create or replace view emulation.awarded with (security_invoker = true) as
  select award.id, award.unit_id, decided.day, tstzrange(decided.recorded_at, annulled.recorded_at) as recorded,
         case receiver when 'INDIVIDUAL' then 'INDIVIDUAL' else 'COLLECTIVE' end || '_' || form.level as mark,
         case when receiver <> 'INDIVIDUAL' then form.praise || '_' || form.level end as praised
    from emulation.award
    join emulation.award_form form on form.id = award.form_id
    join emulation.award_step decided  on decided.award_id = award.id  and decided.kind = 'DECIDED'
    left join emulation.award_step annulled on annulled.award_id = award.id and annulled.kind = 'ANNULLED';

-- What is praised by a word is told twice: as an award, and by its word.
create or replace function emulation.tell_awarded() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, mark, amount)
  select 'emulation.awarded', unit_id, day, told.mark, case new.kind when 'DECIDED' then 1 else -1 end
    from emulation.awarded cross join lateral (values (awarded.mark), (awarded.praised)) told (mark)
   where awarded.id = new.award_id and told.mark is not null;
  return null;
end $$;

insert into indicators.entry (number, code, name, name_en, kind, measure, answer, about) values
  ('66i', 'excellent-collectives-awarded-by-district', 'Tập thể xuất sắc được huyện khen', 'Excellent collectives awarded by the district', 'FLOW', 'AWARD', 'COUNTED', 'C1'),
  ('66j', 'good-collectives-awarded-by-district', 'Tập thể tốt được huyện khen', 'Good collectives awarded by the district', 'FLOW', 'AWARD', 'COUNTED', 'C1'),
  ('66k', 'excellent-collectives-awarded-by-commune', 'Tập thể xuất sắc được xã, phường khen', 'Excellent collectives awarded by the commune', 'FLOW', 'AWARD', 'COUNTED', 'C1'),
  ('66l', 'good-collectives-awarded-by-commune', 'Tập thể tốt được xã, phường khen', 'Good collectives awarded by the commune', 'FLOW', 'AWARD', 'COUNTED', 'C1');
