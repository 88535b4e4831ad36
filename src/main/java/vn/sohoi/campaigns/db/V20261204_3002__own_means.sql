-- Administrators enter with what else somebody is helped, and what is offered no more; rows that name it keep it.
alter table campaigns.means add until date;  -- first day on which it is offered no more
create unique index means_name on campaigns.means (lower(name)) where until is null;
grant insert, update (until) on campaigns.means to sohoi_app;
