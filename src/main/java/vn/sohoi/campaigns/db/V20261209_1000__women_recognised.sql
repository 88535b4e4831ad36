-- Once a year a branch looks at its own members by what a campaign asks of women (the four virtues, the woman of the new era;
-- domain 4.3, line 21) and names those who meet it. Who is not named stands nowhere: the book keeps no list of the others.

-- A branch's review of a year: by which campaign, on which day, and the paper that says so.
create table campaigns.review (
  unit_id     bigint      not null references units.unit,
  year        smallint    not null check (year between 2010 and 2200),
  campaign_id bigint      not null references campaigns.campaign,
  day         date        not null check (extract(year from day) = year),
  paper       text        not null check (btrim(paper) <> '' and paper is nfc normalized),
  taken_back  boolean     not null default false,  -- written by mistake
  author      text        not null,
  at          timestamptz not null default clock_timestamp(),
  primary key (unit_id, year)
);
create index review_campaign on campaigns.review (campaign_id);

-- Who was recognised, under the branch or group in which she stood on that day: a row of evidence. Once a year, wherever.
create table campaigns.recognised (
  id        bigint    generated always as identity primary key,
  unit_id   bigint    not null,  -- whose review
  year      smallint  not null,
  branch_id bigint    not null references units.unit,
  person_id uuid      not null references people.person,
  day       date      not null,
  recorded  tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  foreign key (unit_id, year) references campaigns.review
);
create unique index recognised_once on campaigns.recognised (person_id, year) where upper_inf(recorded);
create index recognised_review on campaigns.recognised (unit_id, year);
create index recognised_branch on campaigns.recognised (branch_id, day);
create index recognised_person on campaigns.recognised (person_id);

alter table campaigns.recognised enable row level security;
alter table campaigns.recognised force  row level security;
create policy scope on campaigns.recognised
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));

grant select, insert on campaigns.review, campaigns.recognised to sohoi_app;
grant update (campaign_id, day, paper, taken_back, author, at) on campaigns.review to sohoi_app;
grant update (recorded) on campaigns.recognised to sohoi_app;

alter type indicators.source add value 'campaigns.recognised';

-- A row is told when it is believed and taken back when it is believed no more; nothing is ever deleted.
create function campaigns.tell_recognised() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, amount)
  select 'campaigns.recognised', branch_id, day, count(*) * case tg_op when 'INSERT' then 1 else -1 end
    from fresh where upper_inf(recorded) = (tg_op = 'INSERT') group by branch_id, day;
  return null;
end $$;
create trigger told_insert after insert on campaigns.recognised
  referencing new table as fresh for each statement execute function campaigns.tell_recognised();
create trigger told_update after update on campaigns.recognised
  referencing new table as fresh for each statement execute function campaigns.tell_recognised();

update indicators.entry set answer = 'COUNTED', awaits = null where code = 'members-four-virtues' and upper_inf(recorded);
