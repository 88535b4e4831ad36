-- What a Word file is for: reports, or a kind of paper that another feature has filled.
alter table reports.template
  add column kind text not null default 'report' check (kind ~ '^[a-z]+(-[a-z]+)*$');
