-- Decoys: records of nobody, whose first reading tells that somebody looks about. Which ones they are stands nowhere: kept is the
-- book's own mark of each, so that whoever reads this table, or a copy of it, does not know which to leave alone.
create table people.decoy (
  mark    text        primary key check (length(mark) = 64),
  unit_id bigint      not null references units.unit,
  made_at timestamptz not null default clock_timestamp()
);
create index decoy_unit on people.decoy (unit_id);

-- That an account opened one for the first time, for others to hear.
create table people.decoy_read (
  id         uuid        primary key default uuidv7(),
  mark       text        not null references people.decoy,
  login      text        not null,
  mandate_id bigint      not null references access.mandate,
  at         timestamptz not null default clock_timestamp(),
  heard_by   text,
  heard_at   timestamptz,
  constraint decoy_read_heard check (num_nonnulls(heard_by, heard_at) in (0, 2)),
  unique (mark, login)
);
create index decoy_read_mandate on people.decoy_read (mandate_id);

grant select, insert on people.decoy to sohoi_app;
grant select, insert, update (heard_by, heard_at) on people.decoy_read to sohoi_app;
