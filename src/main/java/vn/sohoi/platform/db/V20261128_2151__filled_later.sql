-- Parts of the demo that follow after its pages have opened, each written in one transaction with its row here: one that was
-- killed is missing and is written at the next start.
create table platform.filled_later (
  part text        primary key,
  at   timestamptz not null default clock_timestamp()
);
grant select, insert on platform.filled_later to sohoi_app;
