-- Lists of poor and near-poor households as the commune decides them each year, what women's unions helped them with, and the day
-- on which one left the list. Two clocks: a wrong row is believed no more, and says why (decision 0066).

-- With what somebody is helped. Data: what another place gives is another row.
create table campaigns.means (
  code        text        primary key check (code ~ '^[a-z-]+$'),
  place       smallint    not null unique,
  name        text        not null check (name is nfc normalized and btrim(name) <> ''),
  name_en     text        not null,
  measure     text        not null check (measure in ('VND', 'WORKDAY', 'HEAD', 'PLANT', 'TURN')),
  mutual      boolean     not null,  -- women give it to each other and ask no interest
  author      text        not null,
  recorded_at timestamptz not null default clock_timestamp()
);
insert into campaigns.means (code, place, name, name_en, measure, mutual, author) values
  ('interest-free', 1, 'Tiền cho mượn không lấy lãi', 'Money lent without interest', 'VND', true, 'book'),
  ('days', 2, 'Ngày công', 'Days of work', 'WORKDAY', true, 'book'),
  ('animals', 3, 'Con giống', 'Breeding animals', 'HEAD', true, 'book'),
  ('seedlings', 4, 'Cây giống', 'Seedlings', 'PLANT', false, 'book'),
  ('capital', 5, 'Vốn vay được giới thiệu', 'A loan arranged', 'VND', false, 'book'),
  ('livelihood', 6, 'Sinh kế: phương tiện làm ăn', 'Livelihood: tools of a trade', 'VND', false, 'book'),
  ('training', 7, 'Dạy nghề, hướng dẫn kỹ thuật', 'Training in a trade', 'TURN', false, 'book');
insert into platform.brought_along (relation) values ('campaigns.means'::regclass);

create table campaigns.poor_list (
  id          uuid        primary key default uuidv7(),
  unit_id     bigint      not null references units.unit,
  year        smallint    not null check (year between 2015 and 2200),
  decision    text        not null check (btrim(decision) <> ''),
  why         text        not null default '',  -- why it was taken back
  author      text        not null,
  recorded    tstzrange   not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded))
);
create index poor_list_unit on campaigns.poor_list (unit_id);

create table campaigns.poor_home (
  id           uuid      primary key default uuidv7(),
  list_id      uuid      not null references campaigns.poor_list,
  branch_id    bigint    not null references units.unit,
  year         smallint  not null check (year between 2015 and 2200),
  status       text      not null check (status in ('POOR', 'NEAR_POOR')),
  head         text      not null check (head is nfc normalized),  -- as the list writes it; empty once its period is over
  household_id uuid      references people.household,              -- null where nobody of it is in the book
  subject      uuid      not null,                                 -- the same household on the lists of other years
  recorded     tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded))
);
create index poor_home_list      on campaigns.poor_home (list_id);
create index poor_home_branch    on campaigns.poor_home (branch_id, year);
create index poor_home_household on campaigns.poor_home (household_id);
create index poor_home_subject   on campaigns.poor_home (subject);
create unique index poor_home_once on campaigns.poor_home (household_id, year) where upper_inf(recorded);

create table campaigns.assistance (
  id       uuid      primary key default uuidv7(),
  unit_id  bigint    not null references units.unit,
  home_id  uuid      references campaigns.poor_home,  -- null: women helped each other and nobody is named
  subject  uuid,
  status   text      check (status in ('POOR', 'NEAR_POOR')),
  means    text      not null references campaigns.means,
  measure  text      not null,
  mutual   boolean   not null,
  day      date      not null,
  amount   bigint    not null check (amount > 0),
  helper   text      not null check (helper is nfc normalized),  -- empty once its period is over
  why      text      not null default '',
  author   text      not null,
  recorded tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  check (num_nonnulls(home_id, subject, status) in (0, 3)),
  check (home_id is not null or mutual)
);
create index assistance_unit  on campaigns.assistance (unit_id, day);
create index assistance_home  on campaigns.assistance (home_id);
create index assistance_means on campaigns.assistance (means);

create table campaigns.leaving (
  id        bigint    generated always as identity primary key,
  home_id   uuid      not null references campaigns.poor_home,
  branch_id bigint    not null references units.unit,
  subject   uuid      not null,
  status    text      not null check (status in ('POOR', 'NEAR_POOR')),
  day       date      not null,
  decision  text      not null check (btrim(decision) <> ''),
  held      boolean,  -- whether it held, asked twelve months later
  looked    date,
  why       text      not null default '',
  author    text      not null,
  recorded  tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  check ((held is null) = (looked is null))
);
create unique index leaving_once on campaigns.leaving (home_id) where upper_inf(recorded);
create index leaving_home   on campaigns.leaving (home_id);
create index leaving_branch on campaigns.leaving (branch_id);

alter table campaigns.poor_home  enable row level security;
alter table campaigns.poor_home  force  row level security;
alter table campaigns.assistance enable row level security;
alter table campaigns.assistance force  row level security;
alter table campaigns.leaving    enable row level security;
alter table campaigns.leaving    force  row level security;
create policy scope on campaigns.poor_home
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));
create policy scope on campaigns.assistance
  using      (unit_id in (select access.units_in_scope()))
  with check (unit_id in (select access.units_in_scope()));
create policy scope on campaigns.leaving
  using      (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())))
  with check (branch_id in (select branch_id from access.scope_branch where scope_id = (select access.scope())));

grant select on campaigns.means to sohoi_app;
grant select, insert on campaigns.poor_list, campaigns.poor_home, campaigns.assistance, campaigns.leaving to sohoi_app;
grant update (recorded, why) on campaigns.poor_list to sohoi_app;
grant update (recorded, head, branch_id) on campaigns.poor_home to sohoi_app;
grant update (recorded, why, helper) on campaigns.assistance to sohoi_app;
grant update (recorded, why, held, looked) on campaigns.leaving to sohoi_app;
