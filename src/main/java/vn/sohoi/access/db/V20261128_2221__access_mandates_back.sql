-- Takes back what a reorganisation did to mandates. The application may not delete a mandate: only those that were given by
-- an act, and only here.
create function access.take_back_mandates(given bigint[], ended bigint[], until date[]) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from access.mandate where id = any(given);
  update access.mandate set valid = daterange(lower(valid), was.day)
    from unnest(ended, until) was (id, day)
   where mandate.id = was.id;
$$;
revoke all on function access.take_back_mandates(bigint[], bigint[], date[]) from public;
grant execute on function access.take_back_mandates(bigint[], bigint[], date[]) to sohoi_app;
