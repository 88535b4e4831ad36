-- A number on guarded data from 1 to 7 is withheld: the book could say it and does not.
alter table reports.figure drop constraint figure_check;
alter table reports.figure add constraint figure_check check ((value is null) = (how in ('NOT_POSSIBLE', 'WITHHELD')));
