-- The log as docs/decisions/0029 words it: entries are appended freely by whoever acts; a pass that follows gives each a leaf
-- of a Merkle tree (RFC 6962) and signs the root.
alter table audit.entry
  add column kind        text   not null default 'ACT' check (kind in ('ACT', 'READ', 'REFUSED', 'SIGN_IN')),
  add column xid         xid8   not null default pg_current_xact_id(),  -- ties the entry to the rows of its act
  add column unit_id     bigint,   -- of the mandate
  add column role        text,
  add column purpose     text,
  add column about_unit  bigint,   -- whose people were read
  add column people      bigint  check (people >= 0),
  add column rule        text,     -- why it was refused
  add column trace       text,     -- the same for all entries of a request
  add column network     text,     -- /24 or /64 of the address
  add column file_sha256 text    check (file_sha256 ~ '^[0-9a-f]{64}$'),
  add check ((kind = 'REFUSED') = (rule is not null));

drop index audit.entry_object;
create index entry_xid    on audit.entry (xid);
create index entry_reads  on audit.entry (about_unit, id) where kind = 'READ';

-- The id, the time and the transaction of an entry are the database's word.
revoke insert on audit.entry from sohoi_app;
grant insert (login, mandate_id, action, object_type, object_id, fields, reason, kind, unit_id, role, purpose, about_unit,
              people, rule, trace, network, file_sha256) on audit.entry to sohoi_app;

-- The identity of this log: checkpoints name it, so that one of another book proves nothing here.
create table audit.log (
  only_one boolean primary key default true check (only_one),
  id       uuid    not null default gen_random_uuid()
);

create table audit.leaf (
  seq      bigint primary key check (seq >= 0),
  entry_id bigint not null unique references audit.entry,
  hash     bytea  not null check (octet_length(hash) = 32)
);

create table audit.checkpoint (
  number   bigint      primary key check (number > 0),
  size     bigint      not null unique check (size > 0),
  frontier bytea       not null check (octet_length(frontier) % 32 = 0),  -- roots of the whole subtrees, the largest first
  horizon  xid8        not null,  -- every transaction before it had ended: its entries have their leaves
  at       timestamptz not null,
  note     text        not null
);

grant select on audit.log, audit.leaf, audit.checkpoint to sohoi_app;

-- Nothing of the log is changed or taken away, by its owner neither; the rest of a first filling that was killed may go.
create function audit.refuse_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'TRUNCATE' and not exists (select from platform.book) then
    return null;
  end if;
  raise exception 'the log is only appended to' using errcode = '42501';
end $$;

create trigger kept before update or delete or truncate on audit.entry
  for each statement execute function audit.refuse_change();
create trigger kept before update or delete or truncate on audit.leaf
  for each statement execute function audit.refuse_change();
create trigger kept before update or delete or truncate on audit.checkpoint
  for each statement execute function audit.refuse_change();
create trigger kept before update or delete or truncate on audit.log
  for each statement execute function audit.refuse_change();
