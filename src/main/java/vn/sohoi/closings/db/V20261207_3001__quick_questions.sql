-- Quick questions: a unit asks the units directly beneath it up to three things that the book does not know, and has the answers
-- by evening. Whoever holds a unit's signed address answers; what she says is what the unit says of itself, no evidence.
create table closings.question (
  id       uuid        primary key default uuidv7(),
  unit_id  bigint      not null references units.unit,
  title    text        not null check (btrim(title) <> '' and length(title) <= 200),
  author   text        not null,
  asked_at timestamptz not null default clock_timestamp(),
  until    timestamptz not null,
  check (until > asked_at and until <= asked_at + interval '72 hours')
);
create index question_unit on closings.question (unit_id, asked_at desc);

create table closings.question_field (
  question_id uuid     not null references closings.question,
  number      smallint not null check (number between 1 and 3),
  wording     text     not null check (btrim(wording) <> '' and length(wording) <= 200),
  kind        text     not null check (kind in ('NUMBER', 'YES_NO', 'WORDS')),
  primary key (question_id, number)
);

create table closings.question_to (
  question_id uuid   not null references closings.question,
  unit_id     bigint not null references units.unit,
  primary key (question_id, unit_id)
);
create index question_to_unit on closings.question_to (unit_id);

-- Each sending is a row; the last one is what the unit says.
create table closings.answer (
  id          bigint      generated always as identity primary key,
  question_id uuid        not null,
  unit_id     bigint      not null,
  said        text[]      not null check (cardinality(said) between 1 and 3),
  who         text        not null check (btrim(who) <> '' and length(who) <= 100),  -- as she calls herself
  at          timestamptz not null default clock_timestamp(),
  foreign key (question_id, unit_id) references closings.question_to
);
create index answer_of on closings.answer (question_id, unit_id, id desc);

-- Who looked at it and took it.
create table closings.answer_taken (
  answer_id bigint      primary key references closings.answer,
  actor     text        not null,
  at        timestamptz not null default clock_timestamp()
);

grant select, insert on closings.question, closings.question_field, closings.question_to, closings.answer, closings.answer_taken
  to sohoi_app;
grant update (until) on closings.question to sohoi_app;
