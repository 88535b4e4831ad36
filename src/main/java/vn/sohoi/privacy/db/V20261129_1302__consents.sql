-- Her yes and her no to a use that nothing else allows; the newest row holds, and without one it is no.
create table privacy.consent (
  id        bigint      generated always as identity primary key,
  person_id uuid        not null references people.person,
  use       text        not null check (use ~ '^[a-z]+(-[a-z]+)*$'),
  given     boolean     not null,
  words     text        not null check (words <> ''),  -- the very sentence that was read to her
  language  text        not null check (language in ('vi', 'en')),
  channel   text        not null check (channel in ('PAPER', 'VOICE', 'SELF')),
  witness   text        not null default '',
  day       date        not null,
  login     text        not null,
  at        timestamptz not null default clock_timestamp(),
  -- a yes on paper or by voice is proved by somebody who saw or heard it; a no needs no proof
  constraint consent_witness check (not given or channel = 'SELF' or witness <> '')
);
create index consent_person on privacy.consent (person_id, use, id);

alter table privacy.consent enable row level security;
alter table privacy.consent force  row level security;
create policy scope on privacy.consent
  using      (exists (select from people.person where person.id = consent.person_id))
  with check (exists (select from people.person where person.id = consent.person_id));
grant select, insert on privacy.consent to sohoi_app;
