-- What a post asks of whoever holds it, entered by administrators with the paper that asks for it.
create table cadres.standard (
  id    bigint    generated always as identity primary key,
  level text      not null check (level in ('CENTRE', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'BRANCH', 'GROUP')),  -- of the unit
  body  text      not null,
  kind  text      not null,
  asks  text      not null check (asks in ('EDUCATION', 'THEORY', 'COURSE', 'AGE')),
  -- at least that part of the trait, a course of that theme, or at most so many years when she takes the post
  value text      not null check (value <> '' and (asks <> 'AGE' or value ~ '^[1-9][0-9]$')),
  basis text      not null check (btrim(basis) <> ''),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  author text     not null,
  exclude using gist (level with =, body with =, kind with =, asks with =,
                      (case when asks = 'COURSE' then value else '' end) with =, valid with &&)
);
grant select, insert, update (valid) on cadres.standard to sohoi_app;
