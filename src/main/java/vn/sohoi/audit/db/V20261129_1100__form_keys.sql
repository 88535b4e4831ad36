-- What a form did is done once: its key is spent in the transaction of the act (docs/decisions/0036).
create table audit.form_key (
  login   text        not null,
  key     uuid        not null,
  content text        not null check (content ~ '^[0-9a-f]{64}$'),  -- SHA-256 of the address and the fields
  trace   text        not null,                                     -- of the request that spent it
  answer  text,                                                     -- where the answer led; null where it was a page
  at      timestamptz not null default clock_timestamp(),
  primary key (login, key)
);
create index form_key_old on audit.form_key (at);
grant select, insert, update (answer), delete on audit.form_key to sohoi_app;
