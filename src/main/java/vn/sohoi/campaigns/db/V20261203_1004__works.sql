-- Works that units register in a year (công trình, phần việc), and what was given for them. A work is a unit's; nobody is named.
-- Two clocks: a wrong row is believed no more, and says why (decision 0067).
create table campaigns.work (
  id       uuid      primary key default uuidv7(),
  unit_id  bigint    not null references units.unit,
  year     smallint  not null check (year between 2010 and 2200),
  title    text      not null check (btrim(title) <> '' and title is nfc normalized),
  begun    date      not null,
  author   text      not null,
  why      text      not null default '',
  recorded tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded))
);
create index work_unit on campaigns.work (unit_id, year);

create table campaigns.work_done (
  id       bigint    generated always as identity primary key,
  work_id  uuid      not null references campaigns.work,
  unit_id  bigint    not null references units.unit,
  day      date      not null,
  proof    text      not null check (btrim(proof) <> ''),
  author   text      not null,
  recorded tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded))
);
create unique index work_done_once on campaigns.work_done (work_id) where upper_inf(recorded);
create index work_done_work on campaigns.work_done (work_id);
create index work_done_unit on campaigns.work_done (unit_id);

create table campaigns.contribution (
  id       uuid      primary key default uuidv7(),
  work_id  uuid      not null references campaigns.work,
  unit_id  bigint    not null references units.unit,
  kind     text      not null check (kind in ('LAND', 'DAYS', 'MONEY')),
  amount   bigint    not null check (amount > 0),  -- square metres, days of work, VND
  day      date      not null,
  author   text      not null,
  why      text      not null default '',
  recorded tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded))
);
create index contribution_work on campaigns.contribution (work_id);
create index contribution_unit on campaigns.contribution (unit_id);

grant select, insert on campaigns.work, campaigns.work_done, campaigns.contribution to sohoi_app;
grant update (recorded, why) on campaigns.work, campaigns.contribution to sohoi_app;
grant update (recorded) on campaigns.work_done to sohoi_app;

alter type indicators.source add value 'campaigns.work-done';
alter type indicators.source add value 'campaigns.contribution';

-- A row is told when it is believed and taken back when it is believed no more.
create function campaigns.tell_work_done() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, amount)
  select 'campaigns.work-done', unit_id, day, count(*) * case tg_op when 'INSERT' then 1 else -1 end
    from fresh where upper_inf(recorded) = (tg_op = 'INSERT') group by unit_id, day;
  return null;
end $$;
create trigger told_insert after insert on campaigns.work_done
  referencing new table as fresh for each statement execute function campaigns.tell_work_done();
create trigger told_update after update on campaigns.work_done
  referencing new table as fresh for each statement execute function campaigns.tell_work_done();

create function campaigns.tell_contribution() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicators.change (source, branch, day, mark, amount)
  select 'campaigns.contribution', unit_id, day, kind, sum(amount) * case tg_op when 'INSERT' then 1 else -1 end
    from fresh where upper_inf(recorded) = (tg_op = 'INSERT') group by unit_id, day, kind;
  return null;
end $$;
create trigger told_insert after insert on campaigns.contribution
  referencing new table as fresh for each statement execute function campaigns.tell_contribution();
create trigger told_update after update on campaigns.contribution
  referencing new table as fresh for each statement execute function campaigns.tell_contribution();

update indicators.entry set answer = 'COUNTED', awaits = null
 where code in ('community-works', 'land-given', 'days-given', 'money-given') and upper_inf(recorded);
