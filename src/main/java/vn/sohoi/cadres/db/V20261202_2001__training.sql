-- Courses for cadres: who organises them, for which posts, who was called and who came.
create table cadres.course (
  id         uuid        primary key default uuidv7(),
  owner_id   bigint      not null references units.unit,
  name       text        not null check (btrim(name) <> '' and name is nfc normalized),
  theme      text        not null check (theme in
    ('UNION_WORK', 'POLITICAL_THEORY', 'LAW', 'DIGITAL', 'ECONOMY', 'FAMILY', 'OTHER')),
  kind       text        not null check (kind in ('SHORT', 'FOSTERING', 'SCHOOLING')),
  days       daterange   not null check (not isempty(days) and not lower_inf(days) and not upper_inf(days)),
  periods    smallint    not null check (periods between 1 and 999),  -- of 45 minutes (tiết)
  decision   text        not null default '',
  called_off text        not null default '',  -- why it does not take place
  ended_plan bigint,     -- the reorganisation that ended its unit before its day, whose undoing takes that back
  author     text        not null,
  at         timestamptz not null default clock_timestamp(),
  unique (id, days)
);
create index course_owner on cadres.course (owner_id);

-- The units that organise it together; its owner is one of them.
create table cadres.course_unit (
  course_id uuid   not null references cadres.course,
  unit_id   bigint not null references units.unit,
  primary key (course_id, unit_id)
);
create index course_unit_unit on cadres.course_unit (unit_id);

-- For whom it is.
create table cadres.course_post (
  course_id uuid not null references cadres.course,
  body      text not null,
  kind      text not null,
  primary key (course_id, body, kind)
);

-- Who was called and on which of its days she came, under the unit in which she served then: a row of evidence. Its name is that
-- of her holding. What was wrong keeps its days of belief.
create table cadres.trainee (
  id        bigint         generated always as identity primary key,
  course_id uuid           not null,
  cadre_id  uuid           not null references cadres.cadre,
  unit_id   bigint         not null references units.unit,
  days      daterange      not null,  -- of the course
  came      datemultirange check (came <@ days),  -- null until somebody marks it, empty when she stayed away
  day       date           not null generated always as (upper(days) - 1) stored,  -- on which she counts as trained
  recorded  tstzrange      not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  author    text           not null,
  foreign key (course_id, days) references cadres.course (id, days),
  exclude using gist (course_id with =, cadre_id with =) where (upper_inf(recorded))
);
create index trainee_course on cadres.trainee (course_id, days);
create index trainee_cadre on cadres.trainee (cadre_id);
create index trainee_unit on cadres.trainee (unit_id, day);

-- What she was given for it.
create table cadres.certificate (
  course_id   uuid   not null references cadres.course,
  cadre_id    uuid   not null references cadres.cadre,
  unit_id     bigint not null references units.unit,
  number      text   not null,  -- empty once her name was taken out
  given       date   not null,
  valid_until date   check (valid_until > given),  -- the first day on which it counts no more; null for ever
  author      text   not null,
  primary key (course_id, cadre_id)
);
create index certificate_cadre on cadres.certificate (cadre_id);
create index certificate_unit on cadres.certificate (unit_id);

-- The units whose course was held, as the figures count them: one course is one, however many organised it.
create table cadres.course_held (
  id        bigint    generated always as identity primary key,
  course_id uuid      not null references cadres.course,
  unit_id   bigint    not null references units.unit,
  day       date      not null,
  recorded  tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  exclude using gist (course_id with =, unit_id with =) where (upper_inf(recorded))
);
create index course_held_course on cadres.course_held (course_id);
create index course_held_unit on cadres.course_held (unit_id, day);

alter table cadres.trainee     enable row level security;
alter table cadres.trainee     force  row level security;
alter table cadres.certificate enable row level security;
alter table cadres.certificate force  row level security;
create policy scope on cadres.trainee
  using      (unit_id in (select access.units_in_scope()))
  with check (unit_id in (select access.units_in_scope()));
create policy scope on cadres.certificate
  using      (unit_id in (select access.units_in_scope()))
  with check (unit_id in (select access.units_in_scope()));

grant select, insert on cadres.course, cadres.course_unit, cadres.course_post, cadres.trainee, cadres.certificate,
  cadres.course_held to sohoi_app;
grant update (called_off, ended_plan) on cadres.course to sohoi_app;
grant update (recorded) on cadres.trainee, cadres.course_held to sohoi_app;
grant update (number, given, valid_until, author) on cadres.certificate to sohoi_app;
