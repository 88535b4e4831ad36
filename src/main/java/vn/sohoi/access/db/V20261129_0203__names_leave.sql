-- A list of more than two hundred names leaves the book as a file only after a second person agreed, within a day.
create table access.permit (
  act_id  uuid primary key references access.joint_act,
  login   text        not null,
  page    text        not null check (page ~ '^/[a-z0-9/-]+$'),
  until   timestamptz not null
);
create index permit_of on access.permit (login, page, until);
grant select, insert on access.permit to sohoi_app;
