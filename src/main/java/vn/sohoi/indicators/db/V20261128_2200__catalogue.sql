-- The catalogue of indicators: each a question of the Union's reports with its number there, what it is counted in and for
-- which days it holds. Spans are open and bases empty where no paper is known to us: whoever has the paper enters them.
create table indicators.entry (
  id          bigint    generated always as identity primary key,
  number      text      collate "C" not null default '',  -- its place in the Union's list; empty for one defined in a book
  code        text      collate "C" not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name        text      not null check (name <> '' and name is nfc normalized),
  name_en     text      not null check (name_en <> ''),
  kind        text      not null check (kind in ('STOCK', 'FLOW', 'DISTINCT', 'RATIO', 'UNITS')),
  measure     text      not null,
  answer      text      not null check (answer in ('COUNTED', 'DECLARED', 'RATIO')),
  awaits      text,      -- the feature that will count what is only declared so far
  numerator   text      collate "C",
  denominator text      collate "C",
  valid       daterange not null default '(,)' check (not isempty(valid)),
  basis       text      not null default '',
  author      text      not null default 'book',
  recorded    tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  check ((answer = 'RATIO') = (kind = 'RATIO')),
  check ((answer = 'RATIO') = (numerator is not null and denominator is not null)),
  check (answer <> 'RATIO' or numerator <> denominator),
  check (answer <> 'DECLARED' or kind in ('STOCK', 'FLOW')),
  check (awaits is null or answer = 'DECLARED'),
  -- a percentage is worked out of two figures, never said
  check (measure <> 'PERCENT' or answer = 'RATIO'),
  exclude using gist (code with =, valid with &&) where (upper_inf(recorded))
);
create index entry_code on indicators.entry (code) where upper_inf(recorded);
grant select, insert on indicators.entry to sohoi_app;
grant update (recorded) on indicators.entry to sohoi_app;

-- What happened is declared for days, from the first to the last; what stands, for one day only.
alter table indicators.declared add column first_day date check (first_day <= day);
alter table indicators.declared drop constraint declared_indicator_unit_id_day_excl;
alter table indicators.declared add exclude using gist
  (indicator with =, unit_id with =, day with =, coalesce(first_day, day) with =) where (upper_inf(recorded));
