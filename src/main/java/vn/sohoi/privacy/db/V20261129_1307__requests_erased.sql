-- Words go when she is erased; when it was asked, answered and ended stays as it was.
grant update (words) on privacy.request to sohoi_app;
create or replace function privacy.request_goes_forward() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.closed_on is not null and (new.closed_on, new.outcome) is distinct from (old.closed_on, old.outcome)
     or old.closed_on is not null and new.extended_to is distinct from old.extended_to
     or old.answered_on is not null and new.answered_on is distinct from old.answered_on
     or old.extended_to is not null and new.extended_to is distinct from old.extended_to then
    raise exception 'request % has gone on', old.id using errcode = '55000';
  end if;
  return new;
end $$;
