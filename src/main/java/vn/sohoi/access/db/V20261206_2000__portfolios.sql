-- A commune's officer may hold a part of its work alone (security.md 3.2: "per portfolio"); none written down is all of it, as before.
-- It lasts as long as the mandate does, and is another when another decision gives another mandate.
alter table access.mandate
  add column portfolios text[] not null default '{}',
  add constraint mandate_portfolios check (
    portfolios = '{}'
    or role = 'COMMUNE_OFFICER' and task_giver is null
       and portfolios <@ array['ROLL', 'HARDSHIP', 'LOANS', 'SCREENING', 'PERSONNEL', 'NEWS', 'ACTIVITIES', 'REQUESTS']);
