-- What the book said of the day on which she first joined, before it was set right. It is hers and not her branch's: whoever
-- sees the member sees it.
create table membership.joined_correction (
  id        bigint    generated always as identity primary key,
  person_id uuid      not null references membership.member,
  was_year  smallint,
  was_month smallint  check (was_month between 1 and 12),
  was_day   smallint  check (was_day between 1 and 31),
  recorded  tstzrange not null check (not isempty(recorded)),
  reason    text      not null,
  login     text      not null,
  check (was_month is null or was_year is not null),
  check (was_day is null or was_month is not null),
  exclude using gist (person_id with =, recorded with &&)
);

alter table membership.joined_correction enable row level security;
alter table membership.joined_correction force  row level security;

create policy scope on membership.joined_correction
  using      (exists (select from membership.member where member.person_id = joined_correction.person_id))
  with check (exists (select from membership.member where member.person_id = joined_correction.person_id));

grant select, insert on membership.joined_correction to sohoi_app;
