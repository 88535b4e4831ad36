-- What is counted of awards: decided and, as the book knows it, not annulled; on the unit of the receiver, on the day of the decision.
create view emulation.awarded with (security_invoker = true) as
  select award.id, award.unit_id, decided.day, tstzrange(decided.recorded_at, annulled.recorded_at) as recorded,
         case receiver when 'INDIVIDUAL' then 'INDIVIDUAL' else 'COLLECTIVE' end || '_' || form.level as mark
    from emulation.award
    join emulation.award_form form on form.id = award.form_id
    join emulation.award_step decided  on decided.award_id = award.id  and decided.kind = 'DECIDED'
    left join emulation.award_step annulled on annulled.award_id = award.id and annulled.kind = 'ANNULLED';
grant select on emulation.awarded to sohoi_app;

-- Tells the tallies of indicators.
alter type indicators.source add value 'emulation.awarded';

create function emulation.tell_awarded() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, mark, amount)
  select 'emulation.awarded', unit_id, day, mark, case new.kind when 'DECIDED' then 1 else -1 end
    from emulation.awarded where id = new.award_id;
  return null;
end $$;
create trigger told after insert on emulation.award_step
  for each row when (new.kind in ('DECIDED', 'ANNULLED')) execute function emulation.tell_awarded();

-- Counted from now on; what was declared before stays where it was said. Whom the Union honours is told to everybody.
update indicators.entry set answer = 'COUNTED', awaits = null, about = 'C1'
 where code in ('collectives-awarded-by-centre', 'individuals-awarded-by-centre', 'collectives-awarded-by-province',
                'individuals-awarded-by-province', 'collectives-awarded-by-district', 'individuals-awarded-by-district',
                'collectives-awarded-by-commune', 'individuals-awarded-by-commune')
   and upper_inf(recorded);
