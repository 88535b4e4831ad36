-- A move may be asked for by the side that wants to take her, too. That side knows no more of her than what it typed, so the
-- name it typed stands beside its wish; and whom it asks for may be no member yet.
alter table membership.transfer
  drop constraint transfer_person_id_fkey,
  add foreign key (person_id) references people.person,
  add column asking_side   text not null default 'FROM' check (asking_side in ('FROM', 'TO')),
  add column said_name     text not null default '',
  add column answer_reason text not null default '';
create index transfer_answered on membership.transfer (answered_at) where answer is not null;
