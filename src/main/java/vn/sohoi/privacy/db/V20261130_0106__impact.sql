-- Files on the impact of processing personal data, as they were when somebody reviewed them.
create table privacy.impact (
  id    bigint      generated always as identity primary key,
  at    timestamptz not null default clock_timestamp(),
  login text        not null
);

create table privacy.impact_line (
  impact_id bigint  not null references privacy.impact,
  place     integer not null check (place >= 0),
  section   text    not null,
  item      text    not null,  -- what it is about, the same as long as it is the same thing
  says      text    not null,  -- in Vietnamese
  primary key (impact_id, place)
);
grant select, insert on privacy.impact, privacy.impact_line to sohoi_app;
