-- Titles and forms of commendation with their legal conditions. A form changes by a new version; what was given under the old one
-- keeps the rules of its day.
create table emulation.award_form (
  id          uuid        primary key default uuidv7(),
  key         text        not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),  -- the same in all its versions
  name        text        not null check (btrim(name) <> ''),
  kind        text        not null check (kind in ('TITLE', 'COMMENDATION')),
  level       text        not null check (level in ('CENTRE', 'PROVINCE', 'DISTRICT', 'COMMUNE')),  -- which decides
  giver       text        not null check (btrim(giver) <> ''),  -- who decides, as decisions call it
  collectives boolean     not null,
  individuals boolean     not null,
  quorum      smallint    not null check (quorum between 1 and 100),  -- percent of the council that must be there
  share       smallint    not null check (share between 1 and 100),   -- percent of votes that must say yes
  share_of    text        not null check (share_of in ('PRESENT', 'COUNCIL')),
  basis       text        not null check (btrim(basis) <> ''),
  doubt       text        not null default '',  -- what of it nobody has looked up in the law yet
  valid       daterange   not null check (not isempty(valid) and not lower_inf(valid)),
  author      text        not null,
  recorded_at timestamptz not null default clock_timestamp(),
  check (collectives or individuals),
  exclude using gist (key with =, valid with &&)
);

create table emulation.award_condition (
  id      bigint   generated always as identity primary key,
  form_id uuid     not null references emulation.award_form,
  kind    text     not null check (kind in ('HELD_BEFORE', 'YEARS_BETWEEN', 'ONCE', 'ONE_FOR_ONE_ACHIEVEMENT')),
  wants   text,     -- key of the form that must have been held
  times   smallint check (times > 0),
  years   smallint check (years > 0),
  check ((wants is not null) = (kind = 'HELD_BEFORE') and (times is not null) = (kind = 'HELD_BEFORE')
    and (years is not null) = (kind in ('HELD_BEFORE', 'YEARS_BETWEEN'))),
  unique nulls not distinct (form_id, kind, wants)
);

grant select, insert on emulation.award_form, emulation.award_condition to sohoi_app;
grant update (valid) on emulation.award_form to sohoi_app;
