-- Outlines of units on the map, as a file gives them: rings of longitude and latitude in ten thousandths of a degree. Drawn
-- beside the tile grid where there are any; the book works without.
create table units.outline (
  id       bigint    generated always as identity primary key,
  unit_id  bigint    not null references units.unit,
  rings    text      not null check (rings ~ '^[0-9,; -]+$'),  -- points "lon lat" by comma, rings by semicolon
  source   text      not null check (source <> ''),
  recorded tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  exclude using gist (unit_id with =) where (upper_inf(recorded))
);
create index outline_unit on units.outline (unit_id);
grant select, insert on units.outline to sohoi_app;
grant update (recorded) on units.outline to sohoi_app;
