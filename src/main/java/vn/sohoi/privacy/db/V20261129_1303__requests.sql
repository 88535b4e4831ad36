-- What a woman asks about her own data, with the days that Decree 356/2025 gives for it.
create table privacy.request (
  id           uuid        primary key default uuidv7(),
  person_id    uuid        not null references people.person,
  kind         text        not null check (kind in ('SEE', 'CORRECT', 'DELETE', 'RESTRICT', 'OBJECT', 'COPY')),
  words        text        not null default '',
  others       boolean     not null,  -- whether somebody outside has her data too and must be told
  asked_on     date        not null,
  answer_by    date        not null,
  done_by      date        not null,
  login        text        not null,
  at           timestamptz not null default clock_timestamp(),
  answered_on  date,
  answer       text,
  answered_by  text,
  extended_to  date,
  extended_why text,
  closed_on    date,
  outcome      text        check (outcome in ('DONE', 'REFUSED')),
  closing      text,
  closed_by    text,
  constraint request_days check (answer_by > asked_on and done_by >= answer_by and done_by <= asked_on + 20),
  constraint request_answered check (
    num_nonnulls(answered_on, answer, answered_by) in (0, 3) and answered_on >= asked_on),
  constraint request_extended_once check (
    num_nonnulls(extended_to, extended_why) in (0, 2) and extended_to > done_by and extended_to <= done_by + 15),
  constraint request_closed check (
    num_nonnulls(closed_on, outcome, closing, closed_by) in (0, 4) and (closed_on is null or closed_on >= answered_on)),
  constraint request_refused_why check (outcome <> 'REFUSED' or length(closing) > 0),
  constraint request_answered_before_closed check (closed_on is null or answered_on is not null)
);
create index request_person on privacy.request (person_id);
create index request_open on privacy.request (done_by) where closed_on is null;

-- An answer, an extension and an end are said once.
create function privacy.request_goes_forward() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.closed_on is not null
     or old.answered_on is not null and new.answered_on is distinct from old.answered_on
     or old.extended_to is not null and new.extended_to is distinct from old.extended_to then
    raise exception 'request % has gone on', old.id using errcode = '55000';
  end if;
  return new;
end $$;
create trigger goes_forward before update on privacy.request
  for each row execute function privacy.request_goes_forward();

alter table privacy.request enable row level security;
alter table privacy.request force  row level security;
create policy scope on privacy.request
  using      (exists (select from people.person where person.id = request.person_id))
  with check (exists (select from people.person where person.id = request.person_id));
grant select, insert on privacy.request to sohoi_app;
grant update (answered_on, answer, answered_by, extended_to, extended_why, closed_on, outcome, closing, closed_by)
   on privacy.request to sohoi_app;
