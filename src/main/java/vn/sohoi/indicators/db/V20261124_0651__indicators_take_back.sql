-- Takes changes back that one transaction told and the present one told again with the opposite sign: both go, so that
-- what was written and undone leaves no trace. What does not come to nought stays and sums up rightly.
create function indicators.take_back(branches bigint[], told_by xid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with told as (
    select ctid as place, source, branch, day, born, mark, amount
      from indicators.change
     where branch = any(branches) and (xmin = told_by or xmin = pg_current_xact_id()::xid)),
  nought as (
    select source, branch, day, born, mark from told
     group by source, branch, day, born, mark having sum(amount) = 0)
  delete from indicators.change
   using told join nought on told.source = nought.source and told.branch = nought.branch and told.day = nought.day
          and told.born is not distinct from nought.born and told.mark is not distinct from nought.mark
   where change.ctid = told.place
$$;
revoke all on function indicators.take_back(bigint[], xid) from public;
grant execute on function indicators.take_back(bigint[], xid) to sohoi_app;
