-- From where the money of activities comes: kinds that administrators enter, with the days on which they are used.
create table activities.cost_source (
  id      bigint    generated always as identity primary key,
  name    text      not null check (name <> '' and name is nfc normalized),
  name_en text      not null check (name_en <> ''),
  valid   daterange not null check (not isempty(valid) and not lower_inf(valid)),
  author  text      not null,
  exclude using gist (name with =, valid with &&)
);

-- What an activity cost, in đồng, by where it came from. It is the owner's, however many units held it with her, so that sums over
-- units count it once. A correction ends what was believed before.
create table activities.cost (
  id          bigint    generated always as identity primary key,
  activity_id uuid      not null references activities.activity,
  source_id   bigint    not null references activities.cost_source,
  amount      bigint    not null check (amount > 0),
  recorded    tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  author      text      not null,
  exclude using gist (activity_id with =, source_id with =) where (upper_inf(recorded))
);
create index cost_activity on activities.cost (activity_id);
create index cost_of_source on activities.cost (source_id);
grant select, insert on activities.cost_source, activities.cost to sohoi_app;
grant update (valid) on activities.cost_source to sohoi_app;
grant update (recorded) on activities.cost to sohoi_app;
