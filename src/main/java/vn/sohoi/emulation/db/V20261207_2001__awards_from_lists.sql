-- What came with a list goes with it again when the list is taken back: an award that has got no further than its decision. The
-- tallies hear of it as they heard of the decision.
create function emulation.tell_award_gone() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, mark, amount)
  select 'emulation.awarded', award.unit_id, old.day, told.mark, -1
    from emulation.award
    join emulation.award_form form on form.id = award.form_id
   cross join lateral (values
      (case receiver when 'INDIVIDUAL' then 'INDIVIDUAL' else 'COLLECTIVE' end || '_' || form.level),
      (case when receiver <> 'INDIVIDUAL' then form.praise || '_' || form.level end)) told (mark)
   where award.id = old.award_id and told.mark is not null;
  return null;
end $$;
create trigger told_gone after delete on emulation.award_step
  for each row when (old.kind = 'DECIDED') execute function emulation.tell_award_gone();
grant delete on emulation.award, emulation.award_proof, emulation.award_step to sohoi_app;
