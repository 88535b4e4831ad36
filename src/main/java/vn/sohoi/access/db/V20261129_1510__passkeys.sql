-- Passkeys: what a machine answers with instead of a password. The book keeps the public half, which opens nothing.
-- A machine keeps a passkey under this name, from which nothing of its owner is read.
alter table access.account add column handle uuid not null unique default gen_random_uuid();

create table access.passkey (
  id                 uuid        primary key default uuidv7(),
  account_id         bigint      not null references access.account,
  credential_id      bytea       not null unique,
  label              text        not null check (length(label) between 1 and 60),
  public_key         bytea       not null,
  signature_count    bigint      not null,
  verified           boolean     not null,
  backup_eligible    boolean     not null,
  backed_up          boolean     not null,
  attestation_object bytea       not null,
  client_said        bytea       not null,
  created_at         timestamptz not null default clock_timestamp(),
  used_at            timestamptz not null default clock_timestamp()
);
create index passkey_account on access.passkey (account_id);
grant select, insert, delete, update (signature_count, verified, backed_up, used_at) on access.passkey to sohoi_app;
