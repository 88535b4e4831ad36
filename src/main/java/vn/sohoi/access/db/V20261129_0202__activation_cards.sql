-- An account is opened without a password: a card with eight digits lets its owner choose one, within seven days and once.
alter table access.account alter column password_hash drop not null;

create table access.activation_card (
  id         uuid primary key default uuidv7(),
  account_id bigint      not null references access.account,
  code_mac   text        not null,
  issued_by  text        not null,
  issued_at  timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  used_at    timestamptz,
  revoked_at timestamptz,
  constraint activation_card_days check (expires_at = issued_at + interval '7 days'),
  constraint activation_card_in_time check (used_at is null or used_at < expires_at),
  constraint activation_card_end check (used_at is null or revoked_at is null)
);
create unique index activation_card_live on access.activation_card (account_id) where used_at is null and revoked_at is null;
grant select, insert, update (used_at, revoked_at) on access.activation_card to sohoi_app;

-- How many more tries a caller of a sign-in has; a key is a keyed hash, so that no name and no address stands here.
create table access.allowance (
  key    bytea primary key,
  tries  numeric     not null check (tries >= 0),
  at     timestamptz not null
);
grant select, insert, update, delete on access.allowance to sohoi_app;
