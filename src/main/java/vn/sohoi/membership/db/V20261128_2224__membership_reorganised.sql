-- A stay may end on one branch and go on at another because the branch was cut: no transfer, and nobody left.
alter table membership.stay drop constraint stay_begun_by_check;
alter table membership.stay drop constraint stay_ended_by_check;
alter table membership.stay add constraint stay_begun_by_check
  check (begun_by in ('ADMITTED', 'READMITTED', 'TRANSFERRED', 'LISTED', 'REORGANISED'));
alter table membership.stay add constraint stay_ended_by_check
  check (ended_by in ('TRANSFERRED', 'AWAY_FOR_WORK', 'MARRIED_AWAY', 'MOVED_AWAY', 'OWN_WISH', 'DIED', 'REMOVED', 'OTHER',
                      'REORGANISED'));
