-- A task is for the roll, for help or for personnel: what has pages in the book on which people stand by name, and in the table of
-- rights a class behind the plus (decision 0097). Of a purpose without such pages a task would open nothing.
alter table access.mandate
  add constraint mandate_task_purpose check (task_purpose in ('ROLL', 'HARDSHIP', 'PERSONNEL'));
