-- What resolutions want of the unit stands in its reports beside what was reached: as a sort of number of its own, with the
-- resolution that wants it, and in the table of units as a column of its own.
alter table reports.draft add column plans text[] not null default '{}';

alter table reports.figure add column resolution text not null default '';
alter table reports.figure drop constraint figure_sort_check;
alter table reports.figure add constraint figure_sort_check
  check (sort in ('PLAN', 'THIS_PERIOD', 'YEAR_SO_FAR', 'OF_PLAN', 'YEAR_BEFORE'));
alter table reports.figure add constraint figure_resolution_check
  check ((resolution <> '') = (sort in ('PLAN', 'OF_PLAN')));
