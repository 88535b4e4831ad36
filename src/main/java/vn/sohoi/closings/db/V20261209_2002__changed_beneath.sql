-- What the nightly look found: a sealed report of which the book says something else by now, and in how many figures. A line
-- speaks until the report is sealed again or opened again.
create table closings.changed_beneath (
  report_id bigint      primary key references closings.report,
  found_at  timestamptz not null default clock_timestamp(),
  figures   integer     not null check (figures > 0)
);
grant select, insert, update, delete on closings.changed_beneath to sohoi_app;
