-- What has outlived its period, by unit: numbers and days, as the last night found them.
create table privacy.outlived (
  use       text    not null check (use ~ '^[a-z]+(-[a-z]+)*$'),
  unit_id   bigint  not null references units.unit,
  months    integer not null check (months >= 1),
  number    bigint  not null check (number >= 1),
  oldest    date    not null,
  listed_on date    not null,
  primary key (unit_id, use)
);
grant select, insert, delete on privacy.outlived to sohoi_app;

grant delete on privacy.request, privacy.consent to sohoi_app;
