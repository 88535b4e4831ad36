-- What a book is: its own or the demo's. A book made empty can never become the demo's, and so never shows its sign-ins.
create schema platform;
grant usage on schema platform to sohoi_app;

create table platform.book (
  only_one  boolean primary key default true check (only_one),
  kind      text        not null check (kind in ('own', 'demo')),
  opened_at timestamptz not null default now(),
  filled_at timestamptz check (kind = 'demo' or filled_at is null)
);
grant select, insert on platform.book to sohoi_app;
grant update (filled_at) on platform.book to sohoi_app;
