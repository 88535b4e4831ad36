-- What the nightly recount found: how much was compared, and every tally that said something else than the rows.
create table indicators.recount (
  id      bigint      generated always as identity primary key,
  at      timestamptz not null default clock_timestamp(),
  figures int         not null check (figures >= 0),
  days    int         not null check (days >= 0)
);
create table indicators.recount_difference (
  recount_id bigint not null references indicators.recount,
  indicator  text   collate "C" not null,
  day        date   not null,
  branch     bigint not null,
  told       bigint not null,
  counted    bigint not null,
  primary key (recount_id, indicator, day, branch),
  check (told <> counted)
);
grant select, insert on indicators.recount, indicators.recount_difference to sohoi_app;
